package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What part of the directory is wanted.
 *
 * @param name a part of the name, spelled in haste; empty: all
 */
public record OrganisationFilter(
        String name,
        @Nullable OrganisationKind kind,
        @Nullable MunicipalityCode municipality,
        Order order) {
    public static final OrganisationFilter ALL = new OrganisationFilter("", null, null, Order.NEWEST);

    public enum Order {
        NEWEST,
        NAME
    }

    public static OrganisationFilter in(MunicipalityCode municipality) {
        return new OrganisationFilter("", null, municipality, Order.NAME);
    }
}
