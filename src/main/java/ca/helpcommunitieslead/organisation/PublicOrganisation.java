package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.Instant;
import java.util.Optional;

/**
 * What the public sees of an approved organisation.
 *
 * @param municipality empty where it works in the whole province
 * @param signatory who signed for it, where they agreed to be named
 * @param since when it was first approved
 */
public record PublicOrganisation(
        OrganisationSlug slug,
        OrganisationName name,
        OrganisationKind kind,
        Optional<MunicipalityCode> municipality,
        Optional<Website> website,
        String about,
        Optional<Signatory> signatory,
        Optional<Logo> logo,
        Instant since) {

    /** Its page, without the language. */
    public String path() {
        return "/organisations/" + slug;
    }
}
