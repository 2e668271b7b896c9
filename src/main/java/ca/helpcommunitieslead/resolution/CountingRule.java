package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.campaign.Campaign.CountedTerms;
import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a record counts (R13), and if not, every reason why.
 *
 * @param currentTerm the council term of today; null between terms that are known
 * @param chain where the positions are of a decision that only stands behind another
 */
record CountingRule(
        LocalDate start, CountedTerms terms, @Nullable CouncilTerm currentTerm, Chain chain) {
    static CountingRule of(Campaign campaign, @Nullable CouncilTerm currentTerm, Chain chain) {
        return new CountingRule(campaign.start(), campaign.terms(), currentTerm, chain);
    }

    /** Empty: it counts. */
    List<Reason> reasonsAgainst(Resolution resolution, List<Resolution> ofSameCouncil) {
        var decision = resolution.decision();
        var reasons = new ArrayList<Reason>();
        switch (resolution.status()) {
            case REPORTED -> reasons.add(Reason.NOT_YET_VERIFIED);
            case REFUSED -> reasons.add(Reason.REFUSED);
            case RESCINDED -> reasons.add(Reason.RESCINDED);
            case VERIFIED -> {}
        }
        if (resolution.life().standing() == Stage.RECONSIDERED) reasons.add(Reason.RECONSIDERED);
        if (!decision.outcome().isCarried()) reasons.add(Reason.NOT_CARRIED);
        if (decision.body() != Body.COUNCIL) reasons.add(Reason.NOT_BY_COUNCIL);
        if (!withPositions(resolution).supportsSomething())
            reasons.add(chain.waits(resolution) ? Reason.CHAIN_UNCHECKED : Reason.NO_SUPPORT);
        if (decision.day().isBefore(start)) reasons.add(Reason.BEFORE_START);
        if (!isProven(resolution)) reasons.add(Reason.EVIDENCE_TOO_WEAK);
        if (isReplaced(resolution, ofSameCouncil)) reasons.add(Reason.SUPERSEDED);
        if (terms == CountedTerms.CURRENT && !isOfCurrentTerm(resolution)) reasons.add(Reason.EARLIER_TERM);
        return List.copyOf(reasons);
    }

    private Decision withPositions(Resolution resolution) {
        return resolution.decision().with(chain.positions(resolution));
    }

    /** While nobody has checked the record, its evidence is judged as it was handed in. */
    private static boolean isProven(Resolution resolution) {
        if (resolution.status() == Status.VERIFIED)
            return resolution.checkedRank().filter(Rank::isEnough).isPresent();
        return resolution.exhibits().stream()
                .anyMatch(exhibit -> exhibit.evidence().rank().isEnough());
    }

    private boolean isReplaced(Resolution resolution, List<Resolution> ofSameCouncil) {
        return resolution.life().standing() == Stage.SUPERSEDED
                || ofSameCouncil.stream().anyMatch(other -> reverses(other, resolution));
    }

    /**
     * A proven and verified decision of the same council that turns against what it had supported. Of two on one day the
     * contrary one holds, as a matter is reopened after it was decided and not before.
     */
    private boolean reverses(Resolution later, Resolution earlier) {
        return !later.key().equals(earlier.key())
                && later.status() == Status.VERIFIED
                && later.decision().outcome().isCarried()
                && later.decision().body() == Body.COUNCIL
                && !later.decision().day().isBefore(earlier.decision().day())
                && withPositions(later).turnsAgainst()
                && isProven(later);
    }

    boolean isOfCurrentTerm(Resolution resolution) {
        return currentTerm != null && currentTerm.contains(resolution.decision().day());
    }
}
