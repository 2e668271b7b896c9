package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a pack's texts: files named {@code <key>.<language>.md}, one for each language. */
final class PackTexts {
    private PackTexts() {}

    /** The texts of a folder, by key; none where there is no such folder. */
    static Map<String, TextBody> in(Path folder, TextKind kind) {
        var found = new TreeMap<String, TextBody>();
        for (var key : keys(folder)) found.put(key, read(folder, key, kind));
        return found;
    }

    private static Set<String> keys(Path folder) {
        var keys = new TreeSet<String>();
        if (!Files.isDirectory(folder)) return keys;
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".en.md") || name.endsWith(".fr.md"))
                    .forEach(name -> keys.add(name.substring(0, name.length() - ".en.md".length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    /** One text from its files; a language may lack. */
    static TextBody read(Path folder, String key, TextKind kind) {
        var raw = new HashMap<String, Map<Lang, String>>();
        var attributes = new HashMap<String, String>();
        var fields = kind.fields().stream().map(TextField::name).toList();
        for (var lang : Lang.values()) {
            var path = folder.resolve(key + "." + lang.code() + ".md");
            if (Files.isRegularFile(path)) take(MarkdownFile.read(path), lang, fields, raw, attributes);
        }
        return TextBody.of(raw, attributes);
    }

    private static void take(
            MarkdownFile file,
            Lang lang,
            List<String> fields,
            Map<String, Map<Lang, String>> raw,
            Map<String, String> attributes) {
        raw.computeIfAbsent("body", _ -> new HashMap<>()).put(lang, file.markdown());
        file.head().forEach((name, value) -> {
            if (fields.contains(name))
                raw.computeIfAbsent(name, _ -> new HashMap<>()).put(lang, value);
            else attributes.put(name, value);
        });
    }
}
