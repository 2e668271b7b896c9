package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.EvidenceLinks.Dead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record DeadLinksPage(List<Row> rows, ZoneId zone) {
    public DeadLinksPage {
        rows = List.copyOf(rows);
    }

    /** A piece of evidence whose link is dead, and the council of its record. */
    public record Row(Dead dead, Municipality council) {}

    public String date(Ui ui, @Nullable Instant instant) {
        return instant == null ? "" : ui.date(LocalDate.ofInstant(instant, zone));
    }
}
