package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.kit.KitTally;
import ca.helpcommunitieslead.threshold.Thresholds;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the kit's documents who counts. */
@Component
final class CountedForKit implements KitTally {
    private final Thresholds thresholds;
    private final Endorsements endorsements;

    CountedForKit(Thresholds thresholds, Endorsements endorsements) {
        this.thresholds = thresholds;
        this.endorsements = endorsements;
    }

    @Override
    public List<Counted> councils() {
        return thresholds.standing().members().stream()
                .map(member -> new Counted(
                        member.council(),
                        member.decidedOn(),
                        member.resolution().value()))
                .toList();
    }

    @Override
    public long people() {
        return endorsements.tally().people();
    }
}
