package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.packs.PackFiles;
import ca.helpcommunitieslead.platform.packs.PackProblems;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value of a pack's YAML and where it stands. Whatever is wrong is reported, and something harmless is given in its
 * place so that the rest can be checked too; a pack with an error is never used.
 *
 * @param keys those of the entries, with their own places
 */
record PackNode(
        Path file,
        int line,
        int column,
        PackProblems problems,
        @Nullable String scalar,
        @Nullable List<PackNode> items,
        @Nullable Map<String, PackNode> entries,
        List<PackNode> keys) {
    /** Stands for a text that is missing; that was reported already. */
    static final String MISSING = "?";

    private static final Pattern DAY = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    static PackNode absent(Path file, int line, int column, PackProblems problems) {
        return new PackNode(file, line, column, problems, null, null, null, List.of());
    }

    static PackNode scalar(Path file, int line, int column, PackProblems problems, String text) {
        return new PackNode(file, line, column, problems, text, null, null, List.of());
    }

    static PackNode listing(Path file, int line, int column, PackProblems problems, List<PackNode> items) {
        return new PackNode(file, line, column, problems, null, items, null, List.of());
    }

    static PackNode mapping(
            Path file,
            int line,
            int column,
            PackProblems problems,
            Map<String, PackNode> entries,
            List<PackNode> keys) {
        return new PackNode(file, line, column, problems, null, null, entries, keys);
    }

    void error(String message) {
        problems.error(file, line, column, message);
    }

    void warn(String message) {
        problems.warn(file, line, column, message);
    }

    /** Nothing was written here, or it was reported already. */
    boolean isAbsent() {
        return scalar == null && items == null && entries == null;
    }

    /** Reports every key that is not one of these. */
    void knows(String... names) {
        if (entries == null) {
            if (!isAbsent()) error("this must be keys with values: " + String.join(", ", names));
            return;
        }
        var known = List.of(names);
        for (var key : keys) {
            if (!known.contains(key.scalar()))
                key.error("there is no key “" + key.scalar() + "” here; the keys are " + String.join(", ", names));
        }
    }

    Optional<PackNode> find(String key) {
        var found = entries == null ? null : entries.get(key);
        return found == null || found.isAbsent() ? Optional.empty() : Optional.of(found);
    }

    private PackNode need(String key) {
        return find(key).orElseGet(() -> {
            if (entries != null) error("the key “" + key + "” is missing");
            return absent(file, line, column, problems);
        });
    }

    String text(String key) {
        var node = need(key);
        return node.isAbsent() ? MISSING : node.text();
    }

    /** The text of this very value. */
    String text() {
        if (scalar == null) {
            error("this must be a text");
            return MISSING;
        }
        if (PackFiles.isFaulty(scalar)) {
            error("there is a character here that no text holds; delete it");
            return MISSING;
        }
        return scalar.replace("\r\n", "\n").strip();
    }

    Optional<String> textIfGiven(String key) {
        return find(key).map(PackNode::text);
    }

    LocalizedText words(String key) {
        var node = need(key);
        return node.isAbsent() ? LocalizedText.same(MISSING) : node.words();
    }

    Optional<LocalizedText> wordsIfGiven(String key) {
        return find(key).map(PackNode::words);
    }

    /** The text of this very value in each language; a warning where one lacks. */
    LocalizedText words() {
        knows("en", "fr");
        var en = textIfGiven("en").filter(text -> !text.isEmpty()).orElse(null);
        var fr = textIfGiven("fr").filter(text -> !text.isEmpty()).orElse(null);
        if (en == null && fr == null) {
            if (entries != null) error("the text is missing in both languages; write it under “en” and “fr”");
            return LocalizedText.same(MISSING);
        }
        if (en == null) warn("the English text is missing");
        if (fr == null) warn("the French text is missing");
        return new LocalizedText(en, fr);
    }

    LocalDate day(String key) {
        var node = need(key);
        return node.isAbsent() ? SOME_DAY : node.day();
    }

    Optional<LocalDate> dayIfGiven(String key) {
        return find(key).map(PackNode::day);
    }

    private LocalDate day() {
        var value = text();
        try {
            if (DAY.matcher(value).matches()) return LocalDate.parse(value);
        } catch (DateTimeException e) {
            // said below
        }
        error("“" + value + "” is no date; write year-month-day, such as 2026-11-24");
        return SOME_DAY;
    }

    int number(String key, int least) {
        var node = need(key);
        return node.isAbsent() ? least : node.number(least);
    }

    Optional<Integer> numberIfGiven(String key, int least) {
        return find(key).map(node -> node.number(least));
    }

    private int number(int least) {
        var value = text();
        var number = WHOLE.matcher(value).matches() ? Integer.parseInt(value) : -1;
        if (number >= least) return number;
        error("“" + value + "” must be a whole number of at least " + least);
        return least;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        var node = need(key);
        return node.isAbsent() ? type.getEnumConstants()[0] : node.choice(type);
    }

    <E extends Enum<E>> Optional<E> choiceIfGiven(String key, Class<E> type) {
        return find(key).map(node -> node.choice(type));
    }

    private <E extends Enum<E>> E choice(Class<E> type) {
        var value = text();
        var all = Arrays.asList(type.getEnumConstants());
        for (var one : all) {
            if (one.name().toLowerCase(Locale.ROOT).equals(value)) return one;
        }
        error("“" + value + "” must be one of "
                + String.join(
                        ", ",
                        all.stream()
                                .map(one -> one.name().toLowerCase(Locale.ROOT))
                                .toList()));
        return all.getFirst();
    }

    List<PackNode> list(String key) {
        return need(key).list();
    }

    List<PackNode> listIfGiven(String key) {
        return find(key).map(PackNode::list).orElse(List.of());
    }

    /** The items of this very value. */
    List<PackNode> list() {
        if (items == null) {
            if (!isAbsent()) error("this must be a list, with a hyphen before each item");
            return List.of();
        }
        return items;
    }
}
