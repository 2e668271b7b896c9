package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.organisation.Organisation;

/** Says that something comes with approval. */
public record LaterPage(String token, Organisation organisation) {
    /** The contact's own page, without the language. */
    public String path() {
        return "/organisation-access/" + token;
    }
}
