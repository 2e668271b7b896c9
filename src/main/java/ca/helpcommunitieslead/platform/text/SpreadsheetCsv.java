package ca.helpcommunitieslead.platform.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables for spreadsheets: UTF-8 that says so, and nothing in them that would run as a formula. */
public final class SpreadsheetCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private SpreadsheetCsv() {}

    public static byte[] of(List<String> head, List<List<String>> rows) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(head);
            for (var row : rows)
                csv.writeRecord(row.stream().map(SpreadsheetCsv::harmless).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A spreadsheet would take what begins so for a formula. */
    static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
