package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of an entry of the outreach log, and how it stood after.
 *
 * @param actor who of the staff made it; empty: the organisation's contact
 */
public record OutreachChange(
        Step step,
        Instant at,
        Optional<PersonId> actor,
        MunicipalityCode municipality,
        OutreachActivity activity,
        String what,
        Optional<LocalDate> byWhen,
        String outcome) {
    public enum Step {
        ADDED,
        CORRECTED,
        DONE,
        OUTCOME_CORRECTED,
        DROPPED,
        PLANNED_AGAIN;

        public String labelKey() {
            return "organisation.outreach.step." + name();
        }
    }
}
