package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Correction;
import ca.helpcommunitieslead.resolution.PublicCorrection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

public record CorrectionsPage(List<Row> rows, long total, Pager pager, ZoneId zone) {
    public CorrectionsPage {
        rows = List.copyOf(rows);
    }

    static CorrectionsPage of(Slice<PublicCorrection> found, List<Row> rows, ZoneId zone) {
        return new CorrectionsPage(rows, found.total(), Pager.of(found, "/corrections?page="), zone);
    }

    /**
     * A correction and the council whose record it is of.
     *
     * @param changed empty where nothing in the record's words differs
     */
    public record Row(PublicCorrection correction, Municipality council, Optional<Changed> changed) {}

    /** The old beside the new. */
    public record Changed(Changes changes, Correction correction) {}

    public String date(Ui ui, Row row) {
        return ui.date(LocalDate.ofInstant(row.correction().at(), zone));
    }
}
