package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text, by field, and what else it says of itself, by name.
 *
 * @param fields the names are those of {@link TextKind#fields}
 * @param attributes such as an ask's lever or a kit document's place in the list
 */
public record TextBody(Map<String, LocalizedText> fields, Map<String, String> attributes) {
    public TextBody {
        fields = Map.copyOf(fields);
        attributes = Map.copyOf(attributes);
    }

    /** From raw texts by field and language; where a field is blank in both languages it is not there. */
    public static TextBody of(Map<String, Map<Lang, String>> raw, Map<String, String> attributes) {
        var fields = new LinkedHashMap<String, LocalizedText>();
        raw.forEach((field, texts) -> {
            var en = blankToNull(texts.get(Lang.EN));
            var fr = blankToNull(texts.get(Lang.FR));
            if (en != null || fr != null) fields.put(field, new LocalizedText(en, fr));
        });
        return new TextBody(fields, attributes);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public Optional<LocalizedText> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** A field that the text cannot be without. */
    public LocalizedText text(String name) {
        return Objects.requireNonNull(fields.get(name), () -> "no field " + name);
    }

    /** What stands in one language; empty where nothing does. */
    public String raw(String field, Lang lang) {
        return field(field)
                .map(text -> text.in(lang))
                .filter(LocalizedText.Wording::translated)
                .map(LocalizedText.Wording::text)
                .orElse("");
    }

    /** Everything in one language, to see whether it changed. */
    Map<String, String> in(Lang lang) {
        var found = new TreeMap<String, String>();
        fields.keySet().forEach(name -> found.put(name, raw(name, lang)));
        found.values().removeIf(String::isEmpty);
        return found;
    }

    /** The fields that are there in the other language only. */
    public List<String> lacking(Lang lang) {
        return fields.keySet().stream()
                .filter(name -> raw(name, lang).isEmpty())
                .sorted()
                .toList();
    }

    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }
}
