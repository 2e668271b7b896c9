package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.platform.mail.Mail.Topic;
import ca.helpcommunitieslead.platform.mail.Outbox;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Members who agreed to be asked by those who look for a seconder or a mentor. Their addresses are never shown: the site
 * passes letters on, and the answer goes to the one who asks.
 */
@Component
public final class Colleagues {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST_A_DAY = 5;
    private static final int MOST_TO_ONE_A_WEEK = 1;

    private final Memberships memberships;
    private final LetterStore store;
    private final Municipalities municipalities;
    private final People people;
    private final Post post;

    Colleagues(Memberships memberships, LetterStore store, Municipalities municipalities, People people, Post post) {
        this.memberships = memberships;
        this.store = store;
        this.municipalities = municipalities;
        this.people = people;
        this.post = post;
    }

    /** Those who may be asked, nearest to a council first; without the person who looks. */
    public List<Colleague> near(Person person, MunicipalityCode council) {
        var here = municipalities.get(council);
        return memberships.all().stream()
                .filter(Membership::askable)
                .filter(member -> !member.person().equals(person.id()))
                .flatMap(member -> colleague(member, here).stream())
                .sorted(Comparator.comparingDouble(
                                (Colleague one) -> one.kilometres().orElse(Double.MAX_VALUE))
                        .thenComparing(Colleague::name))
                .toList();
    }

    /** Whoever has stopped such letters by the link in one of them is asked no more. */
    private Optional<Colleague> colleague(Membership member, Municipality here) {
        var municipality = municipalities.get(member.seat().council());
        var distance = here.point().flatMap(from -> municipality.point().map(from::kilometresTo));
        return people.byId(member.person())
                .filter(one -> post.outbox().accepts(one.email(), Topic.COLLEAGUES))
                .map(one -> new Colleague(member, one.name(), municipality, distance));
    }

    public Optional<Colleague> find(Person person, MunicipalityCode council, MembershipId id) {
        return near(person, council).stream()
                .filter(one -> one.member().id().equals(id))
                .findFirst();
    }

    /** Passes a letter on; its sender has agreed that their address stands in it. */
    public Passing pass(Person from, MunicipalityCode council, Colleague to, String words) {
        return post.stamps().tx().call(() -> {
            var now = post.stamps().clock().instant();
            store.lock(from.id());
            var many = store.sentSince(from.id(), now.minus(DAY)) >= MOST_A_DAY
                    || store.sentSince(from.id(), to.member().person(), now.minus(WEEK)) >= MOST_TO_ONE_A_WEEK;
            if (many) return Passing.TOO_MANY;
            store.add(post.stamps().ids().next(), from.id(), to.member().id(), now);
            var reader = people.byId(to.member().person()).orElseThrow();
            post.outbox().add(post.mails().question(from, reader, council, words));
            return Passing.PASSED;
        });
    }

    /**
     * Somebody to ask.
     *
     * @param kilometres from the council of the one who looks; empty where nobody knows
     */
    public record Colleague(Membership member, String name, Municipality municipality, Optional<Double> kilometres) {}

    /** What came of a letter. */
    public enum Passing {
        PASSED,
        TOO_MANY
    }

    /** How letters go out. */
    @Component
    record Post(Outbox outbox, DeskMails mails, Memberships.Stamps stamps) {}
}
