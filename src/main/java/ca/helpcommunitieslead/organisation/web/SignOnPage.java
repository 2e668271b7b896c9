package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.organisation.Consent;
import ca.helpcommunitieslead.organisation.OrganisationKind;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Arrays;
import java.util.List;

/**
 * The form for organisations.
 *
 * @param hadLogo a file came with a form that was refused; browsers do not keep it
 */
public record SignOnPage(Submission form, List<Choice> municipalities, boolean hadLogo) {
    public static List<Choice> kinds(Ui ui) {
        return Arrays.stream(OrganisationKind.values())
                .map(kind -> new Choice(kind.name(), ui.t(kind.labelKey())))
                .toList();
    }

    public static List<Consent.Kind> consents() {
        return Consent.Kind.FREE;
    }

    public String logoHintKey() {
        return hadLogo ? "organisation.logo.again" : "organisation.logo.hint";
    }
}
