package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.packs.PackFiles;
import ca.helpcommunitieslead.platform.packs.PackProblems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads a pack's texts: files named {@code <key>.<language>.md}, one for each language, with a head of named values
 * between two lines of {@code ---}, then Markdown.
 */
final class PackTextReader {
    private static final String FENCE = "---\n";
    private static final String ENDING = ".en.md";
    private static final Pattern FILE = Pattern.compile("(.*)\\.(en|fr)\\.md");
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    private final PackProblems problems;

    PackTextReader(PackProblems problems) {
        this.problems = problems;
    }

    /** The keys of a folder's texts, in order; none where there is no such folder. */
    Set<String> keys(Path folder) {
        var keys = new TreeSet<String>();
        for (var file : PackReader.list(folder)) {
            var name = FILE.matcher(file.getFileName().toString());
            if (!name.matches()) problems.warn(file, "nothing reads this; texts are named KEY.en.md and KEY.fr.md");
            else if (!TextId.isKey(name.group(1)))
                problems.error(
                        file, "the name before “" + ENDING + "” must be made of small letters, digits and hyphens");
            else keys.add(name.group(1));
        }
        return keys;
    }

    /** One text from its files, of which one may lack; empty where both do, which is an error. */
    Optional<TextBody> read(Path folder, String key, TextKind kind) {
        var raw = new HashMap<String, Map<Lang, String>>();
        var attributes = new HashMap<String, String>();
        for (var lang : Lang.values()) {
            var file = file(folder, key, lang);
            if (Files.exists(file))
                PackFiles.read(file, problems).ifPresent(text -> take(file, text, lang, kind, raw, attributes));
        }
        var there = file(folder, key, Lang.EN);
        if (!Files.exists(there)) there = file(folder, key, Lang.FR);
        if (!Files.exists(there)) {
            problems.error(
                    file(folder, key, Lang.EN),
                    "there is no such file, and none in French; the text is needed in one language at least");
            return Optional.empty();
        }
        var body = TextBody.of(raw, attributes);
        check(folder, key, kind, body);
        return Optional.of(body);
    }

    private static Path file(Path folder, String key, Lang lang) {
        return folder.resolve(key + "." + lang.code() + ".md");
    }

    private void take(
            Path file,
            String text,
            Lang lang,
            TextKind kind,
            Map<String, Map<Lang, String>> raw,
            Map<String, String> attributes) {
        var end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            problems.error(
                    file,
                    text.startsWith(FENCE)
                            ? "the head that begins with --- has no second line of ---"
                            : "the file must begin with a head: a line of ---, title and the like, a line of ---");
            return;
        }
        raw.computeIfAbsent("body", _ -> new HashMap<>())
                .put(lang, text.substring(end + 1 + FENCE.length()).strip());
        var yaml = text.substring(FENCE.length(), end + 1);
        if (yaml.isBlank()) return;
        var head = PackYaml.read(file, yaml, 1, problems);
        if (head.entries() == null) {
            if (!head.isAbsent()) head.error("the head must be keys with values, such as title");
            return;
        }
        head.entries().forEach((name, node) -> {
            if (node.isAbsent()) return;
            var field = kind.fields().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            if (field.isEmpty()) takeAttribute(name, node, attributes);
            else raw.computeIfAbsent(name, _ -> new HashMap<>()).put(lang, node.text());
        });
    }

    private static void takeAttribute(String name, PackNode node, Map<String, String> attributes) {
        var value = node.text();
        if (!NAME.matcher(name).matches())
            node.error("“" + name + "” is no name; it must be letters and digits, the first one small");
        if (name.equals("order") && !NUMBER.matcher(value).matches())
            node.error("“" + value + "” must be a whole number");
        if (name.equals(PackText.VERSION) && !PackText.isVersion(value))
            node.error("“" + value + "” must be a whole number from 1 on");
        if (name.equals("date") && !DAY.matcher(value).matches())
            node.error("“" + value + "” is no date; write year-month-day");
        var other = attributes.putIfAbsent(name, value);
        if (other != null && !other.equals(value))
            node.error("“" + name + "” is “" + other + "” in the English file; it must be the same in both");
    }

    private void check(Path folder, String key, TextKind kind, TextBody body) {
        for (var lang : Lang.values()) {
            var file = file(folder, key, lang);
            if (!Files.exists(file)) problems.warn(file, "there is no such file, so the text lacks in this language");
            for (var field : kind.fields()) {
                var words = body.raw(field.name(), lang);
                if (words.length() > field.longest()) problems.error(file, tooLong(field));
                var elsewhere = body.field(field.name()).isPresent();
                if (!words.isEmpty() || !Files.exists(file)) continue;
                if (elsewhere) problems.warn(file, "the text has a “" + field.name() + "” in the other language only");
                else if (field.required()) problems.error(file, "the text has no “" + field.name() + "”");
            }
        }
    }

    private static String tooLong(TextField field) {
        return "“" + field.name() + "” is longer than " + field.longest() + " characters";
    }

    /** Reports where a field that stands under {@code en} and {@code fr} is longer than editors could save it. */
    static void checkLengths(PackNode node, TextField field) {
        for (var lang : Lang.values()) {
            node.find(lang.code())
                    .filter(value -> value.text().length() > field.longest())
                    .ifPresent(value -> value.error(tooLong(field)));
        }
    }
}
