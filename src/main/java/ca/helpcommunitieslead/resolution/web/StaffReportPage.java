package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Report;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report before the eyes of staff, with everything that was told or recorded of the same council and day.
 *
 * @param besides the other reports
 * @param records those of that day first, then the council's others
 */
public record StaffReportPage(
        Report report,
        Municipality council,
        List<Report> besides,
        List<Resolution> records,
        Submission form,
        ZoneId zone) {
    public StaffReportPage {
        besides = List.copyOf(besides);
        records = List.copyOf(records);
    }

    public List<Choice> recordChoices(Ui ui) {
        return records.stream()
                .map(record -> new Choice(
                        record.key().value(),
                        ui.date(record.decision().day()) + ", "
                                + ui.t("resolution.outcome." + record.decision().outcome())))
                .toList();
    }

    /** What was made of it; null while it is open. */
    public @Nullable ResolutionKey filed() {
        return report.record();
    }

    public boolean isOpen() {
        return report.state() != Report.State.ACCEPTED;
    }
}
