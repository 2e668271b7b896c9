package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kit.Interest;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.text.SpreadsheetCsv;
import java.util.List;
import org.springframework.stereotype.Component;

/** The interest in the kit as a table for spreadsheets: a row for each version of a document and each council. */
@Component
final class InterestCsv {
    private static final List<String> COLUMNS =
            List.of("code", "council", "document", "version", "first", "last", "times");

    private final Messages messages;

    InterestCsv(Messages messages) {
        this.messages = messages;
    }

    byte[] write(List<Interest.OfCouncil> councils, Lang lang) {
        return SpreadsheetCsv.of(
                COLUMNS.stream()
                        .map(column -> messages.get(lang, "kit.interest." + column))
                        .toList(),
                councils.stream()
                        .flatMap(council -> council.taken().stream().map(taken -> row(council, taken, lang)))
                        .toList());
    }

    private List<String> row(Interest.OfCouncil council, Interest.Taken taken, Lang lang) {
        var name = council.municipality()
                .map(town -> town.label().in(lang).text())
                .orElseGet(() -> messages.get(lang, "kit.interest.nobody"));
        return List.of(
                council.municipality().map(town -> town.code().value()).orElse(""),
                name,
                taken.document(),
                String.valueOf(taken.version()),
                taken.first().toString(),
                taken.last().toString(),
                String.valueOf(taken.times()));
    }
}
