package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.text.WordDiff;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Correction;
import ca.helpcommunitieslead.resolution.Corrections;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.DecisionField;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import ca.helpcommunitieslead.resolution.Vote.NamedVote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What each correction changed, the old beside the new (R11).
 *
 * @param statements of the asks, by their keys
 */
public record Changes(List<Correction> corrections, Map<AskKey, LocalizedText> statements) implements PagePart {
    /** One thing that was put right. */
    public record Line(String label, String before, String after) {}

    public Changes {
        corrections = List.copyOf(corrections);
        statements = Map.copyOf(statements);
    }

    public Optional<Correction> of(Step step) {
        return at(step.number());
    }

    /** What the step with this number changed. */
    Optional<Correction> at(int step) {
        return corrections.stream()
                .filter(correction -> correction.step() == step)
                .findFirst();
    }

    /** Everything but the text, whose changed words are shown within it. */
    public List<Line> lines(Ui ui, Correction correction) {
        var lines = new ArrayList<Line>();
        for (var field : correction.fields()) {
            switch (field) {
                case TEXT -> {}
                case POSITIONS -> lines.addAll(positions(ui, correction));
                case NAMES -> lines.add(names(ui, correction));
                default -> lines.add(line(ui, field, correction));
            }
        }
        var turn = correction.takenBack();
        if (turn != null)
            lines.add(new Line(
                    ui.t("resolution.fact.standing"),
                    ui.t("resolution.stage." + turn),
                    ui.t("resolution.stage." + correction.after().stage())));
        return lines;
    }

    public boolean changesText(Correction correction) {
        return correction.fields().contains(DecisionField.TEXT);
    }

    public List<WordDiff.Part> text(Correction correction) {
        return WordDiff.between(correction.before().text(), correction.after().text());
    }

    private static Line line(Ui ui, DecisionField field, Correction correction) {
        return new Line(
                ui.t(FieldWords.label(field)),
                FieldWords.value(ui, field, correction.before()),
                FieldWords.value(ui, field, correction.after()));
    }

    private static Line names(Ui ui, Correction correction) {
        var before = correction.before().vote().names();
        var after = correction.after().vote().names();
        return new Line(
                ui.t(FieldWords.label(DecisionField.NAMES)), without(ui, before, after), without(ui, after, before));
    }

    private static String without(Ui ui, List<NamedVote> votes, List<NamedVote> others) {
        var only = votes.stream()
                .filter(vote -> !others.contains(vote))
                .map(vote -> ui.t("resolution.names.one", vote.name(), ui.t("resolution.cast." + vote.cast())))
                .collect(Collectors.joining(", "));
        return only.isEmpty() ? ui.t("resolution.unknown") : only;
    }

    private List<Line> positions(Ui ui, Correction correction) {
        return Stream.of(correction.before(), correction.after())
                .flatMap(decision -> decision.positions().stream())
                .map(Position::ask)
                .distinct()
                .filter(ask -> !on(ask, correction.before()).equals(on(ask, correction.after())))
                .map(ask -> new Line(
                        Optional.ofNullable(statements.get(ask))
                                .map(statement -> ui.in(statement).text())
                                .orElse(ask.value()),
                        stance(ui, ask, correction.before()),
                        stance(ui, ask, correction.after())))
                .toList();
    }

    private static Optional<Position> on(AskKey ask, Decision decision) {
        return decision.positions().stream()
                .filter(position -> position.ask().equals(ask))
                .findFirst();
    }

    private static String stance(Ui ui, AskKey ask, Decision decision) {
        return on(ask, decision)
                .map(said -> ui.t("resolution.stance." + said.stance())
                        + ", "
                        + ui.t("resolution.asks.version", said.version())
                        + (said.clause() == null ? "" : ", " + ui.t("resolution.change.clause", said.clause())))
                .orElseGet(() -> ui.t("resolution.stance.none"));
    }

    @Component
    static final class Maker implements PagePart.Maker {
        private final Corrections corrections;
        private final Priorities priorities;

        Maker(Corrections corrections, Priorities priorities) {
            this.corrections = corrections;
            this.priorities = priorities;
        }

        @Override
        public Changes of(Resolution resolution) {
            return new Changes(
                    corrections.of(resolution),
                    priorities.asks().stream().collect(Collectors.toMap(Ask::key, Ask::statement)));
        }
    }
}
