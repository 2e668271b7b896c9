package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.text.SpreadsheetCsv;
import ca.helpcommunitieslead.resolution.web.ImportLine.Fault;
import ca.helpcommunitieslead.resolution.web.ImportLine.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tables that go out: an example to begin with, and the lines that were refused, with the reasons. */
@Component
final class ImportCsv {
    private final Messages messages;
    private final Municipalities municipalities;
    private final Priorities priorities;

    ImportCsv(Messages messages, Municipalities municipalities, Priorities priorities) {
        this.messages = messages;
        this.municipalities = municipalities;
        this.priorities = priorities;
    }

    /** One invented line, of a municipality and an ask that there are. */
    byte[] example(Lang lang) {
        var values = new HashMap<String, String>();
        values.put("municipality", municipalities.all().getFirst().slug());
        values.put("body", "council");
        values.put("date", "2026-11-18");
        values.put("outcome", "carried_as_amended");
        values.put("motion_number", "C-2026-114");
        values.put("vote", "recorded");
        values.put("votes_for", "7");
        values.put("votes_against", "2");
        values.put(
                "asks",
                priorities.asks().stream()
                        .limit(2)
                        .map(ask -> ask.key() + "=support")
                        .collect(Collectors.joining("; ")));
        values.put("evidence_rank", "adopted_minutes");
        values.put("evidence_link", "https://council.example.org/minutes/2026-11-18.pdf");
        values.put("text", messages.get(lang, "resolution.import.example.text"));
        values.put("text_language", lang.code());
        return SpreadsheetCsv.of(ImportTable.COLUMNS, List.of(row(values)));
    }

    private static List<String> row(Map<String, String> values) {
        return ImportTable.COLUMNS.stream()
                .map(column -> values.getOrDefault(column, ""))
                .toList();
    }

    /** The lines as they came, with the number and the reasons behind them. */
    byte[] refused(DryRun.Result result, Lang lang) {
        var head = new ArrayList<>(result.columns());
        head.add(messages.get(lang, "resolution.import.line"));
        head.add(messages.get(lang, "resolution.import.reason"));
        var rows = result.refused().stream()
                .map(line -> row(line, result.columns().size(), lang))
                .toList();
        return SpreadsheetCsv.of(head, rows);
    }

    /** A line with too few or too many fields stays in as many as there are columns. */
    private List<String> row(Refused line, int columns, Lang lang) {
        var row = new ArrayList<>(line.line().fields().stream().limit(columns).toList());
        while (row.size() < columns) row.add("");
        row.add(String.valueOf(line.line().number()));
        row.add(line.faults().stream().map(fault -> words(fault, lang)).collect(Collectors.joining(" ")));
        return row;
    }

    private String words(Fault fault, Lang lang) {
        var words = messages.get(
                lang, fault.error().messageKey(), fault.error().arguments().toArray());
        return fault.column().isEmpty() ? words : fault.column() + ": " + words;
    }
}
