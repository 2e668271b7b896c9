package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffTasks;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.OrganisationKind;
import ca.helpcommunitieslead.organisation.OrganisationState;
import ca.helpcommunitieslead.organisation.RefusalReason;
import ca.helpcommunitieslead.organisation.StaffFilter;
import ca.helpcommunitieslead.organisation.StaffOrganisations;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Staff's pages on organisations, and what waits for them on their front page. */
@Component
final class StaffPages implements StaffTasks {
    private static final int ROWS_ON_A_PAGE = 50;
    private static final int MOST_TASKS = 20;
    private static final List<String> FIELDS = List.of("q", "state", "kind");

    private final StaffOrganisations organisations;
    private final OrganisationPlaces places;
    private final Campaigns campaigns;
    private final People people;
    private final Messages messages;

    StaffPages(
            StaffOrganisations organisations,
            OrganisationPlaces places,
            Campaigns campaigns,
            People people,
            Messages messages) {
        this.organisations = organisations;
        this.places = places;
        this.campaigns = campaigns;
        this.people = people;
        this.messages = messages;
    }

    Reply list(Submission query) {
        var filter = new StaffFilter(
                query.text("q"),
                Arrays.stream(OrganisationState.values())
                        .filter(state -> state.name().equals(query.text("state")))
                        .findFirst()
                        .orElse(null),
                OrganisationKind.parse(query.text("kind")).toOptional().orElse(null));
        var found = organisations.find(filter, DirectoryFilter.pageNumber(query), ROWS_ON_A_PAGE);
        var pager = Pager.of(found, DirectoryFilter.address("/admin/organisations", query, FIELDS));
        return Reply.privatePage(
                "organisation/staff-list", new StaffListPage(query, found, pager, campaigns.current()));
    }

    Reply one(Lang lang, StaffOrganisations.File file, Submission form) {
        var names = people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        var municipality = file.organisation().profile().municipalityCode().flatMap(places::find);
        var page = new StaffPage(
                file, municipality, names, form, campaigns.current().zone());
        var reply = Reply.privatePage("organisation/staff-page", page);
        return form.isValid() ? reply : reply.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The words that come with a reason. */
    String words(Lang lang, RefusalReason reason) {
        return messages.get(lang, reason.wordsKey());
    }

    @Override
    public List<Task> waitingFor(Person person) {
        if (!person.is(Role.VERIFIER)) return List.of();
        return organisations.waiting(MOST_TASKS).stream().map(this::task).toList();
    }

    private Task task(Organisation organisation) {
        return new Task(
                "organisation.task.decide",
                LocalizedText.same(organisation.name().value()),
                campaigns.current().dayOf(organisation.since()),
                "/admin/organisations/" + organisation.id().value());
    }

    /** Organisations enter themselves. */
    @Override
    public List<Task> enteredBy(Person person) {
        return List.of();
    }
}
