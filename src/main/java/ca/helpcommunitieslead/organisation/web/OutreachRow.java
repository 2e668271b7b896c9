package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.organisation.OutreachEntry;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Optional;

/** An entry of the outreach log in a list. */
public record OutreachRow(OutreachEntry entry, Optional<Municipality> municipality, boolean overdue) {
    public String place(Ui ui) {
        return municipality
                .map(town -> ui.in(town.label()).text())
                .orElseGet(() -> entry.plan().municipality().value());
    }

    public String when(Ui ui) {
        return entry.plan().byWhen().map(ui::date).orElseGet(() -> ui.t("organisation.outreach.open"));
    }

    public String owner(Ui ui) {
        return entry.owner()
                .map(owner -> owner.name().value())
                .orElseGet(() -> ui.t("organisation.outreach.secretariat"));
    }
}
