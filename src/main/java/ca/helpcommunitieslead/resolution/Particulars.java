package ca.helpcommunitieslead.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of a decision. Empty texts are unknown.
 *
 * @param conditions what the support is limited to
 * @param sentTo to whom it was referred, or the event until which it was deferred
 * @param returnsOn the day on which a deferred or referred matter comes back
 * @param supports the resolution of another council that this one stands behind (R17)
 * @param reaffirms the earlier resolution of the same council that this one stands by (R15)
 */
public record Particulars(
        MeetingKind meeting,
        String agendaItem,
        String title,
        String conditions,
        String sentTo,
        @Nullable LocalDate returnsOn,
        @Nullable ResolutionKey supports,
        @Nullable ResolutionKey reaffirms) {
    public static final Particulars UNKNOWN = new Particulars(MeetingKind.UNKNOWN, "", "", "", "", null, null, null);

    public enum MeetingKind {
        UNKNOWN,
        REGULAR,
        SPECIAL,
        EMERGENCY
    }

    public Particulars supporting(ResolutionKey parent) {
        return new Particulars(meeting, agendaItem, title, conditions, sentTo, returnsOn, parent, reaffirms);
    }

    public Particulars reaffirming(ResolutionKey earlier) {
        return new Particulars(meeting, agendaItem, title, conditions, sentTo, returnsOn, supports, earlier);
    }
}
