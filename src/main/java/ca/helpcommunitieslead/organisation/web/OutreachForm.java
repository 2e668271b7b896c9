package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.organisation.Outreach.At;
import ca.helpcommunitieslead.organisation.OutreachActivity;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Arrays;
import java.util.List;

/**
 * The form of an entry.
 *
 * @param others who plans something at the council at about that time; the form can be sent all the same
 */
public record OutreachForm(OutreachPlace place, Submission form, List<Choice> municipalities, List<At> others) {
    public OutreachForm {
        others = List.copyOf(others);
    }

    public static List<Choice> activities(Ui ui) {
        return Arrays.stream(OutreachActivity.values())
                .map(activity -> new Choice(activity.name(), ui.t(activity.labelKey())))
                .toList();
    }
}
