package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done at a council.
 *
 * @param what in a line
 * @param who does it; for those who entered it and for staff only, or empty
 * @param day by when; null where that is open
 */
public record OutreachPlan(
        MunicipalityCode municipality,
        OutreachActivity activity,
        String what,
        String who,
        @Nullable LocalDate day) {
    public static final int LONGEST_WHAT = 200;
    public static final int LONGEST_WHO = 100;
    public static final int LONGEST_OUTCOME = 300;

    public Optional<LocalDate> byWhen() {
        return Optional.ofNullable(day);
    }

    /** At the same council and by the same day, so that nobody new can be in its way. */
    boolean isWhereAndWhen(OutreachPlan other) {
        return municipality.equals(other.municipality) && byWhen().equals(other.byWhen());
    }

    @Override
    public String toString() {
        return "OutreachPlan[" + municipality + "]";
    }
}
