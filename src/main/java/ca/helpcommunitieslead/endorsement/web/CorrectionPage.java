package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Arrays;
import java.util.List;

/**
 * The form in which a person corrects what is kept of them.
 *
 * @param municipalities where people live
 * @param everyTier where an office can be held
 */
public record CorrectionPage(String token, Submission form, List<Choice> municipalities, List<Choice> everyTier) {
    public boolean speaksOfAnOffice() {
        return SaidFields.speaksOfAnOffice(form);
    }

    public List<Choice> languages(Ui ui) {
        return Arrays.stream(Lang.values())
                .map(lang -> new Choice(lang.code(), ui.t("endorsement.language." + lang.code())))
                .toList();
    }
}
