package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.web.ResolutionPage.AskLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** The asks that a decision speaks of, in the versions that it was taken on. */
@Component
final class AskLines {
    private final Priorities priorities;
    private final Texts texts;

    AskLines(Priorities priorities, Texts texts) {
        this.priorities = priorities;
        this.texts = texts;
    }

    List<AskLine> of(Decision decision) {
        return decision.positions().stream()
                .filter(position -> position.stance() != Position.Stance.UNRELATED)
                .map(this::line)
                .toList();
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
