package ca.helpcommunitieslead.resolution.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A table of decisions, read line by line. Its first line names the columns; commas, semicolons and tabs divide them. */
sealed interface ImportTable {
    int MOST_LINES = 2000;
    int MOST_BYTES = 2 * 1024 * 1024;

    List<String> REQUIRED = List.of("municipality", "body", "date", "outcome");
    List<String> COLUMNS = List.of(
            "municipality",
            "body",
            "date",
            "outcome",
            "motion_number",
            "mover",
            "seconder",
            "vote",
            "votes_for",
            "votes_against",
            "votes_absent",
            "votes_conflict",
            "asks",
            "evidence_rank",
            "evidence_link",
            "text",
            "text_language");

    /** The lines below the first one, with its columns. */
    record Read(List<String> columns, List<Line> lines) implements ImportTable {}

    /** It cannot be read: the key of the message that says why, and its arguments. */
    record Unreadable(String messageKey, List<Object> arguments) implements ImportTable {}

    /**
     * One line.
     *
     * @param number as an editor of texts counts it
     * @param fields as they came
     * @param values by column; empty where the line has another number of fields than the first one
     */
    record Line(long number, List<String> fields, Map<String, String> values) {}

    /** The text of a file; empty where its bytes are no UTF-8. */
    static Optional<String> decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static ImportTable of(String raw) {
        var text = raw.startsWith("\ufeff") ? raw.substring(1) : raw;
        if (text.isBlank()) return unreadable("resolution.import.empty");
        var lines = new ArrayList<Line>();
        var last = 1L;
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            var records = reader.iterator();
            var columns = records.next().getFields().stream()
                    .map(column -> column.strip().toLowerCase(Locale.ROOT))
                    .toList();
            var fault = fault(columns);
            if (fault.isPresent()) return fault.get();
            while (records.hasNext()) {
                var row = records.next();
                last = row.getStartingLineNumber();
                if (row.getFields().stream().allMatch(String::isBlank)) continue;
                if (lines.size() == MOST_LINES) return unreadable("resolution.import.tooMany", MOST_LINES);
                lines.add(line(columns, row));
            }
            return lines.isEmpty() ? unreadable("resolution.import.noLines") : new Read(columns, lines);
        } catch (CsvParseException e) {
            return unreadable("resolution.import.broken", last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unreadable unreadable(String messageKey, Object... arguments) {
        return new Unreadable(messageKey, List.of(arguments));
    }

    /** The sign that divides the names of the columns. */
    private static char separator(String text) {
        var first = text.strip().lines().findFirst().orElse("");
        var best = ',';
        for (var sign : new char[] {';', '\t'}) if (count(first, sign) > count(first, best)) best = sign;
        return best;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(one -> one == sign).count();
    }

    private static Optional<Unreadable> fault(List<String> columns) {
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!COLUMNS.contains(column)) return Optional.of(unreadable("resolution.import.column.unknown", column));
            if (!seen.add(column)) return Optional.of(unreadable("resolution.import.column.twice", column));
        }
        return REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .findFirst()
                .map(column -> unreadable("resolution.import.column.missing", column));
    }

    private static Line line(List<String> columns, CsvRecord row) {
        var values = new HashMap<String, String>();
        if (row.getFieldCount() == columns.size())
            for (int at = 0; at < columns.size(); at++) values.put(columns.get(at), row.getField(at));
        return new Line(row.getStartingLineNumber(), row.getFields(), values);
    }
}
