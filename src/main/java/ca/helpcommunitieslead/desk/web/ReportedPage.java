package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Resolution;
import java.util.List;

/** What was recorded, and what is still wanted. */
public record ReportedPage(Resolution resolution, List<Ask> asks) {
    public ReportedPage {
        asks = List.copyOf(asks);
    }

    /** Whether it can count once somebody has seen better evidence. */
    public boolean wantsEvidence() {
        return resolution.exhibits().stream()
                .map(Resolution.Exhibit::evidence)
                .map(Evidence::rank)
                .noneMatch(Evidence.Rank::isEnough);
    }

    /** The asks that it was recorded to support. */
    public List<String> supported(Ui ui) {
        return resolution.decision().positions().stream()
                .flatMap(position -> asks.stream().filter(ask -> ask.key().equals(position.ask())))
                .map(ask -> ui.in(ask.statement()).text())
                .toList();
    }
}
