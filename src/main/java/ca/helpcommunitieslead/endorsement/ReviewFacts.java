package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.ReviewQueue.Fact;
import ca.helpcommunitieslead.identity.ReviewQueue.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A person's endorsement as somebody sees it who has to decide on a part of it. */
@Component
final class ReviewFacts {
    private final Municipalities municipalities;
    private final Standings standings;

    ReviewFacts(Municipalities municipalities, Standings standings) {
        this.municipalities = municipalities;
        this.standings = standings;
    }

    Review review(Endorsement person, String text, boolean waits, List<Fact> more) {
        var facts = new ArrayList<Fact>(more);
        person.municipalityCode()
                .flatMap(municipalities::byCode)
                .map(Municipality::officialName)
                .ifPresent(name -> facts.add(new Fact("endorsement.staff.municipality", name)));
        person.ownNumber().ifPresent(number -> facts.add(new Fact("endorsement.staff.number", String.valueOf(number))));
        return new Review(
                person.id().value().toString(),
                person.name().value(),
                text,
                Objects.requireNonNullElse(person.confirmedAt(), person.requestedAt()),
                "/admin/endorsements/" + person.id().value(),
                facts,
                waits && person.isConfirmed(),
                person.lang());
    }

    static Fact capacity(Endorsement person) {
        return Fact.message(
                "endorsement.staff.capacity",
                "endorsement.staff.capacity." + person.capacity().kind());
    }

    /** What tells whether somebody holds the office that they name (R7). */
    List<Fact> office(Endorsement person) {
        var facts = new ArrayList<Fact>();
        facts.add(capacity(person));
        facts.add(new Fact("endorsement.staff.office", person.capacity().office()));
        Optional<Municipality> place = person.capacity().municipalityCode().flatMap(municipalities::byCode);
        place.ifPresent(town -> facts.add(new Fact("endorsement.staff.officePlace", town.officialName())));
        var term = person.standing().councilTerm();
        if (term != null) facts.add(new Fact("endorsement.staff.term", term));
        facts.add(new Fact("endorsement.staff.email", person.email().value()));
        facts.add(Fact.message(
                "endorsement.staff.ownAddress",
                standings.isOwnAddress(person.email(), person.capacity())
                        ? "endorsement.staff.yes"
                        : "endorsement.staff.no"));
        place.map(Municipality::website)
                .ifPresent(website -> facts.add(new Fact("endorsement.staff.website", website)));
        return facts;
    }
}
