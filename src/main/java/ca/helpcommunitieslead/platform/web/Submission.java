package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.kernel.Parsed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A form as it came in: raw text by field. Values are stripped and brought to Unicode's composed form; nothing else is
 * changed, so that an invalid form can be shown again as it was typed. A handler takes it as a parameter.
 */
public final class Submission {
    private final Map<String, String> values;
    private final List<FieldError> errors = new ArrayList<>();

    private Submission(Map<String, String> values) {
        this.values = values;
    }

    public static Submission of(Map<String, String> raw) {
        var values = new LinkedHashMap<String, String>();
        raw.forEach((field, value) -> values.put(
                field, Normalizer.normalize(value, Normalizer.Form.NFC).strip()));
        return new Submission(values);
    }

    /** An empty form. */
    public static Submission none() {
        return new Submission(Map.of());
    }

    /** What was typed, stripped; empty where the field is absent. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** Whether the form held the field at all. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    public Optional<String> present(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    /** A ticked box. */
    public boolean ticked(String field) {
        return !text(field).isEmpty() && !text(field).equals("false");
    }

    /** Reads a field that must be there and valid; otherwise notes the error and gives nothing. */
    public <T> Optional<T> read(String field, Function<String, Parsed<T>> parser) {
        return switch (parser.apply(text(field))) {
            case Parsed.Valid<T>(var value) -> Optional.of(value);
            case Parsed.Invalid<T>(var key) -> {
                reject(field, key);
                yield Optional.empty();
            }
        };
    }

    /** Reads a field that may be empty; notes the error where it is filled and wrong. */
    public <T> Optional<T> readIfPresent(String field, Function<String, Parsed<T>> parser) {
        return present(field).flatMap(_ -> read(field, parser));
    }

    /** Reads a text that must be there and not longer than so many characters. */
    public String required(String field, int longest) {
        var text = text(field);
        if (text.isEmpty()) reject(field, "field.missing");
        return optional(field, longest);
    }

    /** Reads a text that may be empty, and not longer than so many characters. */
    public String optional(String field, int longest) {
        var text = text(field);
        if (text.codePointCount(0, text.length()) > longest) reject(field, "field.tooLong", longest);
        return text;
    }

    public void reject(String field, String messageKey, Object... arguments) {
        errors.add(FieldError.of(field, messageKey, arguments));
    }

    public boolean isValid() {
        return errors.isEmpty();
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** One field as a template shows it. */
    public Field field(String name) {
        var error = errors.stream().filter(e -> e.field().equals(name)).findFirst();
        return new Field(name, text(name), error);
    }
}
