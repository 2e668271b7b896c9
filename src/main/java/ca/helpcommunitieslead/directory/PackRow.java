package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.platform.packs.PackProblems;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One line of a pack's table. A field that is wrong is reported, and something harmless is given in its place so that
 * the rest can be checked too; a pack with an error is never used.
 */
record PackRow(Path file, int line, Map<String, String> fields, PackProblems problems) {
    static final MunicipalityCode NO_CODE = new MunicipalityCode("0000");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,12}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]{1,300}");
    private static final int LONGEST = 300;

    void error(String message) {
        problems.error(file, line, 1, message);
    }

    /** Empty where the column is not there. */
    String get(String column) {
        var value = fields.getOrDefault(column, "");
        if (value.indexOf('\n') >= 0) error("the field “" + column + "” goes on over the end of its line");
        if (value.length() <= LONGEST || column.equals("municipalities")) return value;
        error("the field “" + column + "” is longer than " + LONGEST + " characters");
        return value.substring(0, LONGEST);
    }

    String need(String column) {
        var value = get(column);
        if (!value.isEmpty()) return value;
        error("the field “" + column + "” is empty");
        return "?";
    }

    String slug(String column) {
        var value = need(column);
        if (!SLUG.matcher(value).matches()) error(wrong(column, value, "small letters, digits and hyphens"));
        return value;
    }

    MunicipalityCode code(String column) {
        return code(column, need(column));
    }

    MunicipalityCode code(String column, String value) {
        var code = MunicipalityCode.parse(value).toOptional();
        if (code.isEmpty()) error(wrong(column, value, "a code of seven digits, or of four for an upper tier"));
        return code.orElse(NO_CODE);
    }

    long whole(String column) {
        var value = need(column);
        if (WHOLE.matcher(value).matches()) return Long.parseLong(value);
        error(wrong(column, value, "a number such as 12345"));
        return 0;
    }

    Optional<Long> wholeIfGiven(String column) {
        return get(column).isEmpty() ? Optional.empty() : Optional.of(whole(column));
    }

    Optional<BigDecimal> decimalIfGiven(String column) {
        return get(column).isEmpty() ? Optional.empty() : Optional.of(decimal(column, get(column)));
    }

    Optional<LocalDate> dayIfGiven(String column) {
        var value = get(column);
        if (value.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            error(wrong(column, value, "a day such as 2026-11-15"));
            return Optional.empty();
        }
    }

    BigDecimal decimal(String column, String value) {
        if (DECIMAL.matcher(value).matches()) return new BigDecimal(value);
        error(wrong(column, value, "a number such as 12.5"));
        return BigDecimal.ZERO;
    }

    double percent(String column, String value) {
        var number = decimal(column, value).doubleValue();
        if (number < 0 || number > 100) error(wrong(column, value, "a percentage from 0 to 100"));
        return number;
    }

    Optional<String> addressIfGiven(String column) {
        var value = get(column);
        if (value.isEmpty()) return Optional.empty();
        if (!ADDRESS.matcher(value).matches()) error(wrong(column, value, "an address such as https://example.org"));
        return Optional.of(value);
    }

    <E extends Enum<E>> E choice(String column, String value, Class<E> type) {
        var all = Arrays.asList(type.getEnumConstants());
        var found = all.stream()
                .filter(one -> PackNumbers.lower(one).equals(value.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty())
            error(wrong(
                    column,
                    value,
                    "one of " + all.stream().map(PackNumbers::lower).toList()));
        return found.orElse(all.getFirst());
    }

    static String wrong(String column, String value, String right) {
        return "“" + value + "” is no " + column + "; it must be " + right;
    }
}
