package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.web.ResolutionPage.AskLine;
import org.springframework.stereotype.Component;

/** Makes a record ready to be shown, to the public and to the staff alike. */
@Component
final class ResolutionViews {
    private final Counting counting;
    private final Municipalities municipalities;
    private final Priorities priorities;
    private final Texts texts;
    private final Campaigns campaigns;

    ResolutionViews(
            Counting counting, Municipalities municipalities, Priorities priorities, Texts texts, Campaigns campaigns) {
        this.counting = counting;
        this.municipalities = municipalities;
        this.priorities = priorities;
        this.texts = texts;
        this.campaigns = campaigns;
    }

    ResolutionPage page(Resolution resolution) {
        var taken = resolution.decision().positions().stream()
                .filter(position -> position.stance() != Position.Stance.UNRELATED)
                .map(this::line)
                .toList();
        return new ResolutionPage(
                resolution,
                municipalities.get(resolution.council()),
                taken,
                counting.reasonsAgainst(resolution),
                counting.isOfCurrentTerm(resolution),
                campaigns.current());
    }

    private AskLine line(Position position) {
        var ask = priorities.ask(position.ask().value()).orElseThrow();
        return new AskLine(decidedOn(ask, position.version()), position.version(), ask.version(), position.stance());
    }

    private Ask decidedOn(Ask ask, int version) {
        if (version == ask.version()) return ask;
        return texts.version(TextId.ask(ask.key()), version).map(ask::in).orElse(ask);
    }
}
