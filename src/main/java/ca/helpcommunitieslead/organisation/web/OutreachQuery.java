package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.organisation.OrganisationId;
import ca.helpcommunitieslead.organisation.OutreachFilter;
import ca.helpcommunitieslead.organisation.OutreachState;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What part of the outreach log the address asks for. What is no choice is not looked at. */
record OutreachQuery(Submission query) {
    /** Instead of an organisation. */
    static final String SECRETARIAT = "secretariat";

    private static final List<String> FIELDS = List.of("municipality", "organisation", "state", "overdue");

    OutreachFilter on(LocalDate today) {
        return new OutreachFilter(
                MunicipalityCode.parse(query.text("municipality")).toOptional().orElse(null),
                organisation().orElse(null),
                query.text("organisation").equals(SECRETARIAT),
                OutreachState.parse(query.text("state")).toOptional().orElse(null),
                query.ticked("overdue") ? today : null);
    }

    private Optional<OrganisationId> organisation() {
        try {
            return query.present("organisation").map(UUID::fromString).map(OrganisationId::new);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The same part of the log at this path, up to the number of the page. */
    String at(String path) {
        return DirectoryFilter.address(path, query, FIELDS);
    }

    /** The same without pages. */
    String whole(String path) {
        return at(path).replaceFirst("[?&]page=$", "");
    }
}
