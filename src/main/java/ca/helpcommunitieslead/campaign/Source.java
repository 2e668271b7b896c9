package ca.helpcommunitieslead.campaign;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a fact is from; written as one line: {@code 2026-11 https://example.org/report What it is}.
 *
 * @param seen when it was last read
 */
public record Source(YearMonth seen, String url, String label) {
    private static final Pattern LINE =
            Pattern.compile("(\\d{4}-(?:0[1-9]|1[0-2]))\\s+(https?://[^\\s<>\"]+)\\s+(\\S.*)");

    public static Optional<Source> parse(String line) {
        var found = LINE.matcher(line.strip());
        if (!found.matches()) return Optional.empty();
        return Optional.of(new Source(YearMonth.parse(found.group(1)), found.group(2), found.group(3)));
    }

    /** The sources of a text with one on each line; a line that is none is passed over. */
    static List<Source> ofLines(String lines) {
        return lines.lines().map(Source::parse).flatMap(Optional::stream).toList();
    }
}
