package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What part of the outreach log is wanted.
 *
 * @param organisation null: anybody's
 * @param secretariat the secretariat's entries only
 * @param overdueOn only what is planned and was to be done before this day; null: all
 */
public record OutreachFilter(
        @Nullable MunicipalityCode municipality,
        @Nullable OrganisationId organisation,
        boolean secretariat,
        @Nullable OutreachState state,
        @Nullable LocalDate overdueOn) {
    static OutreachFilter of(OrganisationId organisation) {
        return new OutreachFilter(null, organisation, false, null, null);
    }
}
