package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.organisation.PublicOrganisation;

/** The public page of one organisation. */
public record OrganisationPage(DirectoryPage.Row row) {
    public PublicOrganisation organisation() {
        return row.organisation();
    }

    /** Where people endorse who come from this organisation. */
    public String endorsePath() {
        return "/endorse?from=" + organisation().slug();
    }
}
