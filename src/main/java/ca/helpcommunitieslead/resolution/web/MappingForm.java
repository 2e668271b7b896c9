package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Clause;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which asks each operative clause speaks of, and puts what is known back into the form. */
record MappingForm(Submission form, Decision decision, List<Ask> asks) {
    /** How many asks a clause can be given in one go, beside those that it has. */
    private static final int FREE_ROWS = 2;

    private static final int MOST_CLAUSES = 999;
    private static final int LONGEST_REASON = 1000;

    static String askField(int clause, int row) {
        return "ask." + clause + "." + row;
    }

    static String stanceField(int clause, int row) {
        return "stance." + clause + "." + row;
    }

    static int rows(Decision decision, int clause) {
        return of(decision, clause).size() + FREE_ROWS;
    }

    private static List<Position> of(Decision decision, int clause) {
        return decision.positions().stream()
                .filter(position -> Objects.equals(position.clause(), clause))
                .toList();
    }

    /** All positions, in their order; empty where something is wrong, which the form then knows. */
    Optional<List<Position>> read() {
        var operative = Wording.of(decision).operative();
        form.required("reason", LONGEST_REASON);
        form.read("clauses", Fields.numberUpTo(MOST_CLAUSES))
                .filter(number -> number != operative.size())
                .ifPresent(_ -> form.reject("clauses", "resolution.mapping.otherText"));
        var chosen = new LinkedHashMap<String, Position>();
        for (var clause : operative) read(clause, chosen);
        if (!form.isValid()) return Optional.empty();
        var positions = merged(chosen);
        if (positions.equals(decision.positions())) form.reject("clauses", "resolution.mapping.same");
        return form.isValid() ? Optional.of(positions) : Optional.empty();
    }

    private void read(Clause clause, Map<String, Position> chosen) {
        for (int row = 0; row < rows(decision, clause.number()); row++) {
            var askField = askField(clause.number(), row);
            var stanceField = stanceField(clause.number(), row);
            if (form.present(askField).isEmpty() && form.present(stanceField).isEmpty()) continue;
            var ask = form.read(askField, this::ask);
            var stance = form.read(stanceField, Readers.oneOf(Stance.class));
            if (ask.isEmpty() || stance.isEmpty()) continue;
            var position = position(ask.get(), stance.get(), clause.number());
            var before = chosen.putIfAbsent(position.ask().value(), position);
            if (before != null) form.reject(askField, "resolution.mapping.twice", clauseOf(before));
        }
    }

    private static int clauseOf(Position position) {
        return Objects.requireNonNull(position.clause());
    }

    private Parsed<Ask> ask(String raw) {
        return asks.stream()
                .filter(ask -> ask.key().value().equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("field.choice"));
    }

    /** In the version that was recorded; in the one of today where none was. */
    private Position position(Ask ask, Stance stance, @Nullable Integer clause) {
        var version = decision.positions().stream()
                .filter(known -> known.ask().equals(ask.key()))
                .map(Position::version)
                .findFirst()
                .orElse(ask.version());
        return new Position(ask.key(), version, stance, clause);
    }

    /** What was recorded of an ask stays recorded, also where it rests on no clause any more. */
    private List<Position> merged(Map<String, Position> chosen) {
        var positions = new ArrayList<Position>();
        for (var known : decision.positions()) {
            var now = chosen.remove(known.ask().value());
            positions.add(now == null ? new Position(known.ask(), known.version(), known.stance()) : now);
        }
        positions.addAll(chosen.values());
        return positions;
    }

    /** The form as it stands in the record. */
    static Submission of(Decision decision) {
        var values = new LinkedHashMap<String, String>();
        for (var clause : Wording.of(decision).operative()) {
            var known = of(decision, clause.number());
            for (int row = 0; row < known.size(); row++) {
                values.put(askField(clause.number(), row), known.get(row).ask().value());
                values.put(
                        stanceField(clause.number(), row),
                        known.get(row).stance().name());
            }
        }
        return Submission.of(values);
    }

    /** The same, with the likeliest ask in the first free row of each clause that has none; its stance is for people to say. */
    static Submission suggested(Decision decision, Suggestions suggestions) {
        var values = new LinkedHashMap<String, String>();
        var taken = new ArrayList<>(decision.positions().stream()
                .filter(position -> position.clause() != null)
                .map(Position::ask)
                .toList());
        for (var clause : Wording.of(decision).operative()) {
            var row = 0;
            for (var known : of(decision, clause.number())) {
                values.put(askField(clause.number(), row), known.ask().value());
                values.put(stanceField(clause.number(), row++), known.stance().name());
            }
            if (row > 0) continue;
            for (var suggestion : suggestions.of(clause)) {
                if (taken.contains(suggestion.ask().key()) || row == FREE_ROWS) continue;
                taken.add(suggestion.ask().key());
                values.put(
                        askField(clause.number(), row), suggestion.ask().key().value());
                values.put(stanceField(clause.number(), row++), stance(decision, suggestion.ask()));
            }
        }
        return Submission.of(values);
    }

    private static String stance(Decision decision, Ask ask) {
        return decision.positions().stream()
                .filter(position -> position.ask().equals(ask.key()))
                .map(position -> position.stance().name())
                .findFirst()
                .orElse("");
    }
}
