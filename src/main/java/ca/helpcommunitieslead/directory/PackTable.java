package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.platform.packs.PackFiles;
import ca.helpcommunitieslead.platform.packs.PackProblems;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * One table of a pack.
 *
 * @param required columns that must be there
 * @param optional columns that may be there; any other is an error, as it is likely to be misspelt
 */
record PackTable(List<String> required, List<String> optional) {
    /** The rows; those that are not whole are reported and left out. */
    List<PackRow> read(Path file, PackProblems problems) {
        var text = PackFiles.read(file, problems);
        if (text.isEmpty()) return List.of();
        try (var reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text.get())) {
            return rows(file, reader, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<PackRow> rows(Path file, CsvReader<CsvRecord> reader, PackProblems problems) {
        var rows = new ArrayList<PackRow>();
        var line = 1L;
        try {
            var records = reader.iterator();
            if (!records.hasNext()) {
                problems.error(file, "the table is empty; its first line must name the columns " + required);
                return rows;
            }
            var header = records.next().getFields();
            if (!isRight(file, header, problems)) return rows;
            while (records.hasNext()) {
                var row = records.next();
                line = row.getStartingLineNumber();
                add(file, header, row, rows, problems);
            }
        } catch (CsvParseException e) {
            problems.error(
                    file,
                    Math.toIntExact(line),
                    1,
                    "the table cannot be read from the next line on; look for a quotation mark that is not closed");
        }
        return rows;
    }

    private boolean isRight(Path file, List<String> header, PackProblems problems) {
        var right = true;
        for (var column : required) {
            if (header.contains(column)) continue;
            problems.error(file, "the column “" + column + "” is missing");
            right = false;
        }
        var seen = new HashSet<String>();
        for (var column : header) {
            if (!required.contains(column) && !optional.contains(column)) {
                problems.error(
                        file,
                        "there is no column “" + column + "”; the columns are " + required + " and, where wanted, "
                                + optional);
                right = false;
            } else if (!seen.add(column)) {
                problems.error(file, "the column “" + column + "” is there twice");
                right = false;
            }
        }
        return right;
    }

    private static void add(Path file, List<String> header, CsvRecord row, List<PackRow> rows, PackProblems problems) {
        var line = Math.toIntExact(row.getStartingLineNumber());
        var count = row.getFieldCount();
        if (count != header.size()) {
            problems.error(
                    file,
                    line,
                    1,
                    "the line has " + count + " fields in place of " + header.size()
                            + "; a comma within a field needs quotation marks around the field");
            return;
        }
        var fields = new HashMap<String, String>();
        for (var i = 0; i < count; i++)
            fields.put(header.get(i), row.getField(i).strip());
        rows.add(new PackRow(file, line, fields, problems));
    }
}
