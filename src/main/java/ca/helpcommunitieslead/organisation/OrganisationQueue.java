package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Organisations that wait for staff approval (R10). */
@Component
final class OrganisationQueue implements ReviewQueue {
    private final OrganisationStore store;
    private final StaffOrganisationStore lists;
    private final OrganisationReviews reviews;
    private final Municipalities municipalities;
    private final Messages messages;

    OrganisationQueue(
            OrganisationStore store,
            StaffOrganisationStore lists,
            OrganisationReviews reviews,
            Municipalities municipalities,
            Messages messages) {
        this.store = store;
        this.lists = lists;
        this.reviews = reviews;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    @Override
    public String kind() {
        return "organisation";
    }

    @Override
    public String labelKey() {
        return "organisation.review.organisation";
    }

    @Override
    public Role role() {
        return Role.VERIFIER;
    }

    @Override
    public List<Review> waiting(int most) {
        return lists.find(StaffFilter.waiting(), most, 0).stream()
                .map(this::review)
                .toList();
    }

    @Override
    public Optional<Review> find(String id) {
        return OrganisationId.read(id)
                .flatMap(store::byId)
                .filter(Organisation::isConfirmed)
                .map(this::review);
    }

    private Review review(Organisation organisation) {
        return new Review(
                organisation.id().value().toString(),
                organisation.name().value(),
                organisation.profile().about(),
                organisation.since(),
                staffPath(organisation.id()),
                facts(organisation),
                organisation.state() == OrganisationState.CONFIRMED);
    }

    static String staffPath(OrganisationId id) {
        return "/admin/organisations/" + id.value();
    }

    private List<Fact> facts(Organisation organisation) {
        var facts = new ArrayList<Fact>();
        var profile = organisation.profile();
        facts.add(new Fact("organisation.kind", inBoth(profile.kind().labelKey())));
        profile.municipalityCode()
                .flatMap(municipalities::byCode)
                .map(Municipality::officialName)
                .ifPresent(name -> facts.add(new Fact("organisation.municipality", name)));
        profile.site().ifPresent(site -> facts.add(new Fact("organisation.website", site.value())));
        var signatory = organisation.signatory();
        facts.add(new Fact("organisation.signatory", signatory.name() + ", " + signatory.capacity()));
        facts.add(new Fact("organisation.email", organisation.email().value()));
        facts.add(new Fact(
                "organisation.fact.language",
                inBoth("organisation.language." + organisation.lang().code())));
        store.othersNamed(organisation.name(), organisation.id())
                .forEach(other -> facts.add(new Fact(
                        "organisation.fact.sameName",
                        other.name() + " (" + inBoth(other.state().labelKey()) + ")")));
        return facts;
    }

    /** A fact has one value for readers of both languages. */
    private String inBoth(String key) {
        return Arrays.stream(Lang.values())
                .map(lang -> messages.get(lang, key))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    @Override
    public List<Reason> reasons() {
        return reasonsToRefuse();
    }

    static List<Reason> reasonsToRefuse() {
        return Arrays.stream(RefusalReason.values())
                .map(reason -> new Reason(reason.key(), reason.labelKey(), reason.wordsKey()))
                .toList();
    }

    @Override
    public boolean decide(Person by, String id, Decision decision) {
        return OrganisationId.read(id)
                .map(organisation -> reviews.decide(by, organisation, decision))
                .orElse(false);
    }
}
