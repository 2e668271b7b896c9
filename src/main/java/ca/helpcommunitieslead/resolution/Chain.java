package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.resolution.Position.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a decision says of the asks that only stands behind another one: the substance lives in what it supports (R17),
 * or in the earlier decision that it reaffirms (R15). What nobody has verified has no substance to lend.
 */
final class Chain {
    /** Of one decision alone. */
    static final Chain ALONE = new Chain(_ -> Optional.empty());

    private final Function<ResolutionKey, Optional<Resolution>> records;

    Chain(Function<ResolutionKey, Optional<Resolution>> records) {
        this.records = records;
    }

    /** Its own positions where it takes any, otherwise those of what it stands behind. */
    List<Position> positions(Resolution resolution) {
        return new Walk(resolution.key()).positions(resolution.decision());
    }

    /** Whether it takes no position because what it stands behind has not been verified. */
    boolean waits(Resolution resolution) {
        var walk = new Walk(resolution.key());
        return !takesOne(walk.positions(resolution.decision())) && walk.metUnverified;
    }

    private static boolean takesOne(List<Position> positions) {
        return positions.stream().anyMatch(position -> position.stance() != Stance.UNRELATED);
    }

    private static boolean wasVerified(Resolution resolution) {
        return resolution.status() == Status.VERIFIED || resolution.status() == Status.RESCINDED;
    }

    /** One way up; a record that was met already is not entered again. */
    private final class Walk {
        private final Set<ResolutionKey> met = new HashSet<>();
        private boolean metUnverified;

        Walk(ResolutionKey start) {
            met.add(start);
        }

        List<Position> positions(Decision decision) {
            if (takesOne(decision.positions())) return decision.positions();
            for (var above : above(decision.particulars())) {
                var found = positions(above);
                if (takesOne(found)) return found;
            }
            return decision.positions();
        }

        private List<Position> positions(Resolution above) {
            if (wasVerified(above)) return positions(above.decision());
            metUnverified = true;
            return List.of();
        }

        private List<Resolution> above(Particulars particulars) {
            var found = new ArrayList<Resolution>();
            Stream.of(Optional.ofNullable(particulars.supports()), Optional.ofNullable(particulars.reaffirms()))
                    .flatMap(Optional::stream)
                    .filter(met::add)
                    .forEach(key -> records.apply(key).ifPresent(found::add));
            return found;
        }
    }
}
