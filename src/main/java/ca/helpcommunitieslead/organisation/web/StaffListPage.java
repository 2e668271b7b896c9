package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.OrganisationState;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Arrays;
import java.util.List;

public record StaffListPage(Submission query, Slice<Organisation> found, Pager pager, Campaign campaign) {
    public static List<Choice> states(Ui ui) {
        return Arrays.stream(OrganisationState.values())
                .map(state -> new Choice(state.name(), ui.t(state.labelKey())))
                .toList();
    }

    public static List<Choice> kinds(Ui ui) {
        return SignOnPage.kinds(ui);
    }

    public String since(Ui ui, Organisation organisation) {
        return ui.date(campaign.dayOf(organisation.since()));
    }
}
