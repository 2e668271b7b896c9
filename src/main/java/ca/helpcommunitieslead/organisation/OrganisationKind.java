package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Parsed;
import java.util.Arrays;

/** What an organisation is, by its own account. */
public enum OrganisationKind {
    COMMUNITY,
    ENVIRONMENT,
    FAITH,
    LABOUR,
    BUSINESS,
    HEALTH,
    EDUCATION,
    YOUTH,
    INDIGENOUS,
    MUNICIPAL,
    OTHER;

    public static Parsed<OrganisationKind> parse(String raw) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("organisation.kind.missing"));
    }

    public String labelKey() {
        return "organisation.kind." + name();
    }
}
