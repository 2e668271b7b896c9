package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.text.SpreadsheetCsv;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The outreach log as a table for spreadsheets. */
@Component
final class OutreachCsv {
    private static final List<String> COLUMNS =
            List.of("municipality", "organisation", "activity", "what", "who", "byWhen", "state", "outcome");

    private final Messages messages;

    OutreachCsv(Messages messages) {
        this.messages = messages;
    }

    byte[] write(List<OutreachRow> rows, Lang lang) {
        var head = COLUMNS.stream()
                .map(column -> messages.get(lang, "organisation.outreach." + column))
                .toList();
        return SpreadsheetCsv.of(head, rows.stream().map(row -> line(row, lang)).toList());
    }

    private List<String> line(OutreachRow row, Lang lang) {
        var entry = row.entry();
        var plan = entry.plan();
        return List.of(
                row.municipality()
                        .map(town -> town.label().in(lang).text())
                        .orElseGet(() -> plan.municipality().value()),
                entry.owner()
                        .map(owner -> owner.name().value())
                        .orElseGet(() -> messages.get(lang, "organisation.outreach.secretariat")),
                messages.get(lang, plan.activity().labelKey()),
                plan.what(),
                plan.who(),
                plan.byWhen().map(LocalDate::toString).orElse(""),
                messages.get(lang, entry.state().labelKey()),
                entry.outcome());
    }
}
