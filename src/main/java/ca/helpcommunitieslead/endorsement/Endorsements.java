package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** How many people endorse the campaign. */
@Component
public final class Endorsements {
    private final TallyStore store;
    private final Campaigns campaigns;
    private final InstantSource clock;

    Endorsements(TallyStore store, Campaigns campaigns, InstantSource clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Everybody who confirmed and did not withdraw, a few seconds ago. */
    public Tally tally() {
        return store.tally();
    }

    /** Those of this municipality itself, online or on paper; an upper tier does not include its members. Not for showing. */
    public long in(MunicipalityCode municipality) {
        return store.in(municipality);
    }

    /** Those among them who signed on paper (R8). Not for showing. */
    public long onPaperIn(MunicipalityCode municipality) {
        return store.onPaperIn(municipality);
    }

    /** The number to show for a place; empty where it is so small that it could point at a person (R6). */
    public OptionalLong shownIn(MunicipalityCode municipality) {
        return places().in(municipality);
    }

    /** The numbers of all places, as far as they can be shown (R6). */
    public PlaceCounts places() {
        return PlaceCounts.of(store.byPlace(), campaigns.current().smallestPlaceShown());
    }

    /** How the campaign grew, by the day. */
    public List<DayCount> days() {
        return store.byDay();
    }

    /** How many of those shown signed on paper; empty where one of the two parts is too small to be shown (R6). */
    public OptionalLong onPaperShownIn(MunicipalityCode municipality) {
        if (shownIn(municipality).isEmpty()) return OptionalLong.empty();
        var onPaper = onPaperIn(municipality);
        var online = in(municipality) - onPaper;
        return (online > 0 && isSmall(online)) || isSmall(onPaper) ? OptionalLong.empty() : OptionalLong.of(onPaper);
    }

    private boolean isSmall(long people) {
        return people < campaigns.current().smallestPlaceShown();
    }

    /** How many individuals came by the link of this inviter; a number and nothing more (R4). */
    public long through(String inviter) {
        return store.through(inviter);
    }

    /** Counts the people themselves, slowly; to check {@link #tally} by. */
    public Tally recount() {
        return store.recount(clock.instant());
    }

    /**
     * How many, and as of when.
     *
     * @param paper on paper (R8); not among the individuals
     */
    public record Tally(long individuals, long paper, Instant countedAt) {
        /** Everybody, however they endorsed (R8). */
        public long people() {
            return individuals + paper;
        }
    }
}
