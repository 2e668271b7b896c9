package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.resolution.Clause;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Wording;
import ca.helpcommunitieslead.resolution.web.ResolutionPage.AskLine;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The clauses of a record, each operative one with the asks that it speaks of. */
public record WordingPart(Wording wording, List<Operative> operative) implements PagePart {
    public record Operative(Clause clause, List<AskLine> asks) {}

    /** Whether somebody has named the clause that an ask rests on. */
    public boolean isMapped() {
        return operative.stream().anyMatch(clause -> !clause.asks().isEmpty());
    }

    @Component
    static final class Maker implements PagePart.Maker {
        private final AskLines asks;

        Maker(AskLines asks) {
            this.asks = asks;
        }

        @Override
        public PagePart of(Resolution resolution) {
            var decision = resolution.decision();
            var wording = Wording.of(decision);
            return new WordingPart(
                    wording,
                    wording.operative().stream()
                            .map(clause -> new Operative(clause, asksOf(decision, clause.number())))
                            .toList());
        }

        private List<AskLine> asksOf(Decision decision, int clause) {
            return asks.of(decision.with(decision.positions().stream()
                    .filter(position -> Objects.equals(position.clause(), clause))
                    .toList()));
        }
    }
}
