package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's seat at a council's desk for one council term.
 *
 * @param term the key of the council term; empty where the jurisdiction names none
 * @param lastDay of the term; null where that is open
 * @param askable whether colleagues may ask them
 * @param reminders whether they want to be reminded of deadlines by mail
 */
public record Membership(
        MembershipId id,
        PersonId person,
        Seat seat,
        String term,
        @Nullable LocalDate lastDay,
        boolean askable,
        boolean reminders) {
    public boolean isCurrent(LocalDate today) {
        return lastDay == null || !today.isAfter(lastDay);
    }
}
