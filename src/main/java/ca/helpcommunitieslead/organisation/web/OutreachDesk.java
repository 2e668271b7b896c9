package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.organisation.Outreach;
import ca.helpcommunitieslead.organisation.Outreach.At;
import ca.helpcommunitieslead.organisation.OutreachEntry;
import ca.helpcommunitieslead.organisation.OutreachId;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the pages of the outreach log, for contacts and staff alike. */
@Component
final class OutreachDesk {
    private static final Map<String, String> NOTICES = Map.of(
            "added", "organisation.outreach.done.added",
            "corrected", "organisation.outreach.done.corrected",
            "completed", "organisation.outreach.done.completed",
            "dropped", "organisation.outreach.done.dropped",
            "planned", "organisation.outreach.done.planned");

    private final Outreach outreach;
    private final OutreachFields fields;
    private final OrganisationPlaces places;
    private final Campaigns campaigns;
    private final People people;

    OutreachDesk(
            Outreach outreach, OutreachFields fields, OrganisationPlaces places, Campaigns campaigns, People people) {
        this.outreach = outreach;
        this.fields = fields;
        this.places = places;
        this.campaigns = campaigns;
        this.people = people;
    }

    static Optional<String> notice(Submission query) {
        return Optional.ofNullable(NOTICES.get(query.text("done")));
    }

    OutreachRow row(OutreachEntry entry) {
        return new OutreachRow(entry, places.find(entry.plan().municipality()), entry.isOverdue(campaigns.today()));
    }

    /** The form for a new entry. */
    Reply.Page blank(OutreachPlace place, Submission form, List<At> others) {
        return Reply.privatePage("organisation/outreach-new", form(place, form, others));
    }

    private OutreachForm form(OutreachPlace place, Submission form, List<At> others) {
        return new OutreachForm(place, form, fields.municipalities(place.lang()), others);
    }

    /** An entry with its forms filled in. */
    Reply one(OutreachPlace place, OutreachId id) {
        return seen(place, id)
                .<Reply>map(entry -> page(place, entry, OutreachFields.prefilled(entry), List.of()))
                .orElseGet(Reply::notFound);
    }

    /** Contacts see their own entries, staff see all. */
    private Optional<OutreachEntry> seen(OutreachPlace place, OutreachId id) {
        return outreach.entry(id).filter(entry -> place.isStaff() || entry.isOf(place.author()));
    }

    private Reply.Page page(OutreachPlace place, OutreachEntry entry, Submission form, List<At> others) {
        return page(place, entry, form(place, form, others), Submission.of(Map.of("outcome", entry.outcome())));
    }

    private Reply.Page page(OutreachPlace place, OutreachEntry entry, OutreachForm form, Submission outcome) {
        return Reply.privatePage(
                "organisation/outreach-entry",
                new OutreachEntryPage(
                        row(entry),
                        form,
                        outcome,
                        outreach.history(entry.id()),
                        place.isStaff() ? names() : Map.of(),
                        campaigns.current().zone()));
    }

    private Map<PersonId, String> names() {
        return people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** The correction as it was sent. */
    Reply corrected(OutreachPlace place, OutreachId id, Submission form, List<At> others, HttpStatus status) {
        return own(place, id, entry -> page(place, entry, form, others).status(status));
    }

    private Reply own(OutreachPlace place, OutreachId id, Function<OutreachEntry, Reply> page) {
        return own(place, id).map(page).orElseGet(Reply::notFound);
    }

    private Optional<OutreachEntry> own(OutreachPlace place, OutreachId id) {
        return outreach.entry(id).filter(entry -> entry.isOf(place.author()));
    }

    boolean isOwn(OutreachPlace place, OutreachId id) {
        return own(place, id).isPresent();
    }

    /** The outcome as it was sent. */
    Reply completed(OutreachPlace place, OutreachId id, Submission outcome) {
        return own(
                place,
                id,
                entry -> page(place, entry, form(place, OutreachFields.prefilled(entry), List.of()), outcome)
                        .status(HttpStatus.UNPROCESSABLE_CONTENT));
    }
}
