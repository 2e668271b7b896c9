package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Colleagues.Colleague;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Submission;

/** A letter to a colleague, as it is written. */
public record LetterPage(Municipality municipality, Colleague colleague, Submission form) {
    public String query() {
        return "?council=" + municipality.code();
    }
}
