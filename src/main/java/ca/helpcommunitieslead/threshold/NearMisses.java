package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Reason;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decisions in favour that one or two things keep out of the count, of councils that do not count otherwise. */
@Component
public final class NearMisses {
    private static final int MOST_REASONS = 2;

    /** What cannot be made good by a paper or a check: the council did not say it, or nobody can show that it did. */
    private static final Set<Reason> OUT =
            Set.of(Reason.REFUSED, Reason.NO_SUPPORT, Reason.RESCINDED, Reason.COUNCIL_ENDED, Reason.BEFORE_START);

    private final Resolutions resolutions;
    private final Counting counting;

    NearMisses(Resolutions resolutions, Counting counting) {
        this.resolutions = resolutions;
        this.counting = counting;
    }

    /**
     * Newest decision first.
     *
     * @param counted the councils that count
     */
    public List<NearMiss> besides(Set<MunicipalityCode> counted) {
        var all = resolutions.all();
        var reasons = counting.reasonsAmong(all);
        return all.stream()
                .filter(resolution -> !counted.contains(resolution.council()))
                .map(resolution -> new NearMiss(resolution, reasons.apply(resolution)))
                .filter(NearMisses::isNear)
                .toList();
    }

    private static boolean isNear(NearMiss miss) {
        return !miss.reasons().isEmpty()
                && miss.reasons().size() <= MOST_REASONS
                && miss.resolution().decision().outcome() != Outcome.DEFEATED
                && miss.reasons().stream().noneMatch(OUT::contains);
    }

    /** A decision and everything that keeps it out. */
    public record NearMiss(Resolution resolution, List<Reason> reasons) {
        public NearMiss {
            reasons = List.copyOf(reasons);
        }
    }
}
