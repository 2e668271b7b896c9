package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.Endorsements.Tally;
import ca.helpcommunitieslead.endorsement.PublicEndorsers.Stretch;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;

/** A part of the public list. It gives no number of who was found, as that could tell of a small place (R6). */
public record EndorsersPage(
        EndorserSearch search, Stretch stretch, Tally tally, List<Choice> municipalities, ZoneId zone) {
    static Stretch nobody() {
        return new Stretch(List.of(), OptionalLong.empty());
    }

    public List<Choice> capacities(Ui ui) {
        return EndorserSearch.OFFICES.stream()
                .map(kind -> new Choice(SaidFields.value(kind), ui.t("endorsement.list.capacity." + kind)))
                .toList();
    }

    public String countedAt(Ui ui) {
        return ui.dateTime(tally.countedAt(), zone);
    }
}
