package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.OutreachAuthor;

/**
 * Where somebody writes in the outreach log: a contact behind the mailed link, or staff among their pages.
 *
 * @param path the list of entries, without the language
 * @param back where the list leads back to, without the language
 * @param backName what that is called; empty for staff, whose pages lead everywhere
 */
public record OutreachPlace(Lang lang, OutreachAuthor author, String path, String back, String backName) {
    static final String STAFF = "/admin/outreach";

    static OutreachPlace of(Lang lang, SecretToken token, Organisation organisation) {
        var own = "/organisation-access/" + token.value();
        return new OutreachPlace(
                lang,
                new OutreachAuthor.Contact(organisation.id()),
                own + "/outreach",
                own,
                organisation.name().value());
    }

    static OutreachPlace of(Lang lang, Person person) {
        return new OutreachPlace(lang, new OutreachAuthor.Staff(person), STAFF, "/admin", "");
    }

    public boolean isStaff() {
        return author instanceof OutreachAuthor.Staff;
    }

    /** The list, with a word on what was done just now. */
    String done(String what) {
        return "/" + lang.code() + path + "?done=" + what;
    }
}
