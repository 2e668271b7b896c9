package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes YAML, the same values always in the same way: texts in quotation marks or, with several lines, as a block. */
final class PackYamlWriter {
    private static final Pattern PLAIN_KEY = Pattern.compile("[a-z][A-Za-z0-9-]*");
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private String indent = "";
    private boolean afterHyphen;

    /** Begins an item of a list; what follows until {@link #end} belongs to it. */
    PackYamlWriter item() {
        text.append(indent).append("- ");
        indent += STEP;
        afterHyphen = true;
        return this;
    }

    /** Begins a key that has values of its own, or a list. */
    PackYamlWriter begin(String key) {
        key(key).append("\n");
        indent += STEP;
        return this;
    }

    PackYamlWriter end() {
        indent = indent.substring(STEP.length());
        return this;
    }

    /** A key with nothing in it. */
    PackYamlWriter none(String key, String empty) {
        key(key).append(" ").append(empty).append("\n");
        return this;
    }

    private StringBuilder key(String key) {
        if (!afterHyphen) text.append(indent);
        afterHyphen = false;
        return text.append(PLAIN_KEY.matcher(key).matches() ? key : quoted(key)).append(":");
    }

    /** A number, a date or a constant. */
    PackYamlWriter plain(String key, Object value) {
        key(key).append(" ").append(value).append("\n");
        return this;
    }

    PackYamlWriter choice(String key, Enum<?> value) {
        return put(key, value.name().toLowerCase(Locale.ROOT));
    }

    PackYamlWriter put(String key, String value) {
        if (isBlock(value)) {
            key(key).append(" |\n");
            value.lines()
                    .forEach(line -> text.append(line.isEmpty() ? "" : indent + STEP)
                            .append(line)
                            .append("\n"));
        } else {
            key(key).append(" ").append(quoted(value)).append("\n");
        }
        return this;
    }

    PackYamlWriter put(String key, LocalizedText words) {
        begin(key);
        words(words);
        return end();
    }

    PackYamlWriter words(LocalizedText words) {
        Optional.ofNullable(words.en()).ifPresent(en -> put("en", en));
        Optional.ofNullable(words.fr()).ifPresent(fr -> put("fr", fr));
        return this;
    }

    /** Only what a block keeps unchanged. */
    private static boolean isBlock(String value) {
        return value.contains("\n")
                && value.equals(value.strip())
                && value.codePoints().allMatch(c -> c == '\n' || isPrintable(c))
                && value.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    private static boolean isPrintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    private static String quoted(String value) {
        var quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '\n') quoted.append("\\n");
            else if (c == '\t') quoted.append("\\t");
            else if (c == '"' || c == '\\') quoted.append('\\').appendCodePoint(c);
            else if (isPrintable(c)) quoted.appendCodePoint(c);
            else quoted.append("\\U").append("%08x".formatted(c));
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
