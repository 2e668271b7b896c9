package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.FieldError;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Forecast.Effect;
import ca.helpcommunitieslead.resolution.Import;
import ca.helpcommunitieslead.resolution.web.ImportLine.Accepted;
import ca.helpcommunitieslead.resolution.web.ImportLine.Known;
import ca.helpcommunitieslead.resolution.web.ImportLine.Refused;
import ca.helpcommunitieslead.resolution.web.ImportLine.Repeated;
import java.util.List;
import java.util.stream.Collectors;

/** What a table would do, or has done. */
public record ImportResultPage(Import table, DryRun.Result result) {
    /** A line as the page lists it. */
    public record Row(long number, String municipality, String date, String outcome) {}

    /** A line that is known already; the key leads to its record. */
    public record KnownRow(Row row, String key) {}

    /** A line that is there a second time. */
    public record RepeatedRow(Row row, long first) {}

    public record RefusedRow(Row row, List<Reason> reasons) {}

    /** In which column, and what is wrong; the column is empty where it is the whole line. */
    public record Reason(String column, FieldError error) {
        public String in(Ui ui) {
            return error.in(ui);
        }
    }

    public boolean isRecorded() {
        return table.recordedAt() != null;
    }

    public int recorded() {
        return table.lines().orElse(0);
    }

    public int size() {
        return result.lines().size();
    }

    public List<Row> accepted() {
        return result.of(Accepted.class).map(ImportResultPage::row).toList();
    }

    public List<KnownRow> known() {
        return result.of(Known.class)
                .map(line -> new KnownRow(row(line), line.key().value()))
                .toList();
    }

    public List<RepeatedRow> repeated() {
        return result.of(Repeated.class)
                .map(line -> new RepeatedRow(row(line), line.first()))
                .toList();
    }

    public List<RefusedRow> refused() {
        return result.refused().stream()
                .map(line -> new RefusedRow(row(line), reasons(line)))
                .toList();
    }

    private static List<Reason> reasons(Refused line) {
        return line.faults().stream()
                .map(fault -> new Reason(fault.column(), fault.error()))
                .toList();
    }

    private static Row row(ImportLine line) {
        var values = line.line().values();
        return new Row(
                line.line().number(),
                values.getOrDefault("municipality", ""),
                values.getOrDefault("date", ""),
                values.getOrDefault("outcome", ""));
    }

    public Effect effect() {
        return result.effect();
    }

    public String gained(Ui ui) {
        return names(ui, result.gained());
    }

    public String lost(Ui ui) {
        return names(ui, result.lost());
    }

    private static String names(Ui ui, List<LocalizedText> names) {
        return names.stream().map(name -> ui.in(name).text()).collect(Collectors.joining(", "));
    }
}
