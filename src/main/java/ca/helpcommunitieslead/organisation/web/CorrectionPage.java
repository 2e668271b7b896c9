package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.organisation.OwnOrganisation;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;

/** The forms of a contact's own page. */
public record CorrectionPage(String token, OwnOrganisation own, Submission form, List<Choice> municipalities) {
    /** The contact's own page, without the language. */
    public String path() {
        return "/organisation-access/" + token;
    }

    public boolean hasLogo() {
        return own.organisation().logoId().isPresent()
                || own.waiting().stream().anyMatch(change -> change.logo().isPresent());
    }
}
