package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Evidence.Says;
import ca.helpcommunitieslead.resolution.Resolution.Exhibit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source that says something else than the record. Both are kept; the source of the better rank holds (R12).
 *
 * @param claiming the rank of the source that says otherwise
 * @param best the rank of the best source that says what the record says; null where none does
 */
public record Difference(
        Aspect aspect, Says says, Rank claiming, @Nullable Rank best) {
    public enum Aspect {
        OUTCOME,
        DAY,
        NUMBER,
        VOTE;

        boolean differs(Says says, Decision decision) {
            return switch (this) {
                case OUTCOME -> says.outcome() != null && says.outcome() != decision.outcome();
                case DAY -> says.day() != null && !says.day().equals(decision.day());
                case NUMBER ->
                    !says.motionNumber().isEmpty() && !says.motionNumber().equals(decision.motionNumber());
                case VOTE ->
                    differs(says.inFavour(), decision.vote().inFavour())
                            || differs(says.against(), decision.vote().against());
            };
        }

        private static boolean differs(@Nullable Integer said, @Nullable Integer recorded) {
            return said != null && !Objects.equals(said, recorded);
        }
    }

    /** Which of the two holds. */
    public enum Weight {
        /** A source of a better rank says what the record says. */
        OUTRANKED,
        /** Sources of one rank disagree; neither wins by being newer. */
        EQUAL,
        /** No source as good says what the record says. */
        BEST
    }

    public Weight weight() {
        if (best == null || claiming.compareTo(best) < 0) return Weight.BEST;
        return claiming == best ? Weight.EQUAL : Weight.OUTRANKED;
    }

    /** Whether the record stands against it only with a reason. */
    public boolean wantsReason() {
        return weight() != Weight.OUTRANKED;
    }

    /** All of them, those of the best sources first. A source that is silent on something says what the record says. */
    public static List<Difference> in(Resolution resolution) {
        return Stream.of(Aspect.values())
                .flatMap(aspect -> of(aspect, resolution))
                .sorted(Comparator.comparing(Difference::claiming))
                .toList();
    }

    private static Stream<Difference> of(Aspect aspect, Resolution resolution) {
        var decision = resolution.decision();
        var pieces = resolution.exhibits().stream().map(Exhibit::evidence).toList();
        var best = pieces.stream()
                .filter(piece -> !aspect.differs(piece.says(), decision))
                .map(Evidence::rank)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return pieces.stream()
                .filter(piece -> aspect.differs(piece.says(), decision))
                .map(piece -> new Difference(aspect, piece.says(), piece.rank(), best))
                .distinct();
    }
}
