package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kit.Interest;
import ca.helpcommunitieslead.platform.text.Messages;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The interest in the kit as a table for spreadsheets: a row for each version of a document and each council. */
@Component
final class InterestCsv {
    private static final List<String> COLUMNS =
            List.of("code", "council", "document", "version", "first", "last", "times");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Messages messages;

    InterestCsv(Messages messages) {
        this.messages = messages;
    }

    byte[] write(List<Interest.OfCouncil> councils, Lang lang) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> messages.get(lang, "kit.interest." + column))
                    .toList());
            for (var council : councils) {
                for (var taken : council.taken()) csv.writeRecord(row(council, taken, lang));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String[] row(Interest.OfCouncil council, Interest.Taken taken, Lang lang) {
        var name = council.municipality()
                .map(town -> town.label().in(lang).text())
                .orElseGet(() -> messages.get(lang, "kit.interest.nobody"));
        var values = new String[] {
            council.municipality().map(town -> town.code().value()).orElse(""),
            name,
            taken.document(),
            String.valueOf(taken.version()),
            taken.first().toString(),
            taken.last().toString(),
            String.valueOf(taken.times())
        };
        return Arrays.stream(values).map(InterestCsv::harmless).toArray(String[]::new);
    }

    /** A spreadsheet would take what begins so for a formula. */
    static String harmless(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
