package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the public list of corrections: something that had been recorded is no longer so.
 *
 * @param number of the step in its record's history
 * @param at when it was recorded here
 * @param day the day of the decision that the record is about
 * @param role who did it: a role, never a name
 */
public record PublicCorrection(
        ResolutionKey key,
        MunicipalityCode council,
        LocalDate day,
        int number,
        Instant at,
        Kind kind,
        String role,
        String reason) {
    public enum Kind {
        /** Something had been entered wrongly. */
        CORRECTED,
        /** What was added after a verification did not stand. */
        TAKEN_BACK,
        RESCINDED,
        RECONSIDERED,
        SUPERSEDED
    }
}
