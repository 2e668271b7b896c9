package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Reason;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.threshold.Crossing;
import ca.helpcommunitieslead.threshold.Member;
import ca.helpcommunitieslead.threshold.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The count with all that stands behind it.
 *
 * @param misses the newest near misses
 * @param allMisses how many there are
 * @param everybody how many people live in the jurisdiction
 */
public record ThresholdPage(
        Campaign campaign,
        Standing standing,
        List<Counted> counted,
        List<Miss> misses,
        int allMisses,
        List<Past> crossings,
        CountChart chart,
        long everybody) {

    /**
     * One council of the count.
     *
     * @param rank the strongest evidence that a second person has seen
     * @param verifiedAt when that person confirmed it
     * @param adds the people who are not under another counted council of a line above
     */
    public record Counted(
            Municipality municipality, Member member, Optional<Rank> rank, Optional<Instant> verifiedAt, long adds) {
        public boolean isUpperTier() {
            return municipality.tier() == Tier.UPPER;
        }
    }

    /** A decision that nearly counts. */
    public record Miss(Municipality municipality, Resolution resolution, List<Reason> reasons) {}

    /** A crossing with the names of its councils. */
    public record Past(Crossing crossing, List<Part> parts) {}

    public record Part(Municipality municipality, Crossing.Part decision) {}

    public String share(Ui ui) {
        return Share.of(standing.population(), everybody).words(ui);
    }

    public int missing() {
        return Math.max(0, standing.threshold() - standing.counted());
    }

    public LocalDate day(Instant instant) {
        return campaign.dayOf(instant);
    }

    /** Why a decision does not count, in words. */
    public String words(Ui ui, Miss miss, Reason reason) {
        return ui.t(
                "resolution.reason." + reason,
                ui.t("resolution.outcome." + miss.resolution().decision().outcome()),
                ui.t("resolution.body." + miss.resolution().decision().body()),
                ui.date(campaign.start()));
    }
}
