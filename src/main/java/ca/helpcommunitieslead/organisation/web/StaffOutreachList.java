package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.Outreach;
import ca.helpcommunitieslead.organisation.web.StaffOutreachPage.Choices;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The outreach log as staff look through it. */
@Component
final class StaffOutreachList {
    private static final int ROWS_ON_A_PAGE = 50;

    private final Outreach outreach;
    private final OutreachDesk desk;
    private final OutreachCsv csv;
    private final OrganisationPlaces places;
    private final Surroundings surroundings;

    StaffOutreachList(
            Outreach outreach,
            OutreachDesk desk,
            OutreachCsv csv,
            OrganisationPlaces places,
            Surroundings surroundings) {
        this.outreach = outreach;
        this.desk = desk;
        this.csv = csv;
        this.places = places;
        this.surroundings = surroundings;
    }

    Reply page(Lang lang, Submission query) {
        var wanted = new OutreachQuery(query);
        var found = outreach.find(
                wanted.on(surroundings.campaigns().today()), DirectoryFilter.pageNumber(query), ROWS_ON_A_PAGE);
        return Reply.privatePage(
                "organisation/staff-outreach",
                new StaffOutreachPage(
                        query,
                        found.items().stream().map(desk::row).toList(),
                        found.total(),
                        Pager.of(found, wanted.at(OutreachPlace.STAFF)),
                        new Choices(places.choices(lang), owners(lang)),
                        wanted.whole(OutreachPlace.STAFF + ".csv"),
                        OutreachDesk.notice(query)));
    }

    private List<Choice> owners(Lang lang) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(
                OutreachQuery.SECRETARIAT, surroundings.messages().get(lang, "organisation.outreach.secretariat")));
        outreach.owners()
                .forEach(owner -> choices.add(
                        new Choice(owner.id().value().toString(), owner.name().value())));
        return choices;
    }

    Reply file(Lang lang, Submission query) {
        var filter = new OutreachQuery(query).on(surroundings.campaigns().today());
        var rows = outreach.all(filter).stream().map(desk::row).toList();
        return ToolkitPeople.csv(csv.write(rows, lang), "outreach-" + lang.code());
    }

    /** The day that it is, and words. */
    @Component
    record Surroundings(Campaigns campaigns, Messages messages) {}
}
