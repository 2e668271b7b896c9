package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.endorsement.InvitedPeople;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.organisation.Organisation;
import ca.helpcommunitieslead.organisation.OrganisationSlug;
import ca.helpcommunitieslead.organisation.web.ToolkitPage.Invited;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.text.SpreadsheetCsv;
import ca.helpcommunitieslead.platform.web.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Those who agreed that the organisation that invited them learns that they endorsed (R4). */
@Component
final class ToolkitPeople {
    private static final int ON_A_PAGE = 50;

    private final InvitedPeople people;
    private final OrganisationPlaces places;
    private final Messages messages;

    ToolkitPeople(InvitedPeople people, OrganisationPlaces places, Messages messages) {
        this.people = people;
        this.places = places;
        this.messages = messages;
    }

    Slice<Invited> page(Organisation organisation, int number) {
        var found = people.of(slug(organisation), since(organisation), number, ON_A_PAGE);
        return new Slice<>(
                found.items().stream().map(this::invited).toList(), found.number(), found.size(), found.total());
    }

    static String slug(Organisation organisation) {
        return organisation.publicSlug().map(OrganisationSlug::value).orElseThrow();
    }

    /** Its address was given to it then; nobody can have meant it before. */
    private static Instant since(Organisation organisation) {
        return Objects.requireNonNull(organisation.approvedAt());
    }

    private Invited invited(InvitedPeople.Invited person) {
        return new Invited(person.name().value(), person.municipality().flatMap(places::find), person.day());
    }

    Reply file(Lang lang, Organisation organisation) {
        var head = List.of(
                messages.get(lang, "organisation.toolkit.people.name"),
                messages.get(lang, "organisation.toolkit.people.municipality"),
                messages.get(lang, "organisation.toolkit.people.day"));
        var rows = people.all(slug(organisation), since(organisation)).stream()
                .map(this::invited)
                .map(person -> row(lang, person))
                .toList();
        return csv(SpreadsheetCsv.of(head, rows), "endorsers-" + slug(organisation) + "-" + lang.code());
    }

    private static List<String> row(Lang lang, Invited person) {
        var town = person.municipality().map(found -> found.label().in(lang).text());
        return List.of(person.name(), town.orElse(""), person.day().toString());
    }

    static Reply csv(byte[] bytes, String name) {
        return new Reply.Download(
                new ByteArrayResource(bytes), MediaType.parseMediaType("text/csv;charset=UTF-8"), name + ".csv");
    }
}
