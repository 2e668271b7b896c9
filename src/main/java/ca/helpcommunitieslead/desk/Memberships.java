package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.directory.CouncilTerms;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.CanonicalAddress;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.People.Invitation;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has a desk at which council. A membership ends with the council's term. */
@Component
public final class Memberships {
    private final MembershipStore store;
    private final People people;
    private final CouncilTerms terms;
    private final Campaigns campaigns;
    private final Stamps stamps;

    Memberships(MembershipStore store, People people, CouncilTerms terms, Campaigns campaigns, Stamps stamps) {
        this.store = store;
        this.people = people;
        this.terms = terms;
        this.campaigns = campaigns;
        this.stamps = stamps;
    }

    /** All of a person, former ones too, oldest first. */
    public List<Membership> of(Person person) {
        return store.of(person.id());
    }

    /** Those that have not ended. */
    public List<Membership> current(Person person) {
        return of(person).stream()
                .filter(membership -> membership.isCurrent(campaigns.today()))
                .toList();
    }

    public Optional<Membership> current(Person person, MunicipalityCode council) {
        return current(person).stream()
                .filter(membership -> membership.seat().council().equals(council))
                .findFirst();
    }

    /** Everybody's that have not ended. */
    public List<Membership> all() {
        return store.current(campaigns.today());
    }

    public Optional<Membership> byId(MembershipId id) {
        return store.byId(id).filter(membership -> membership.isCurrent(campaigns.today()));
    }

    boolean isMember(JoiningRequest request) {
        var mailbox = CanonicalAddress.of(request.email());
        return people.all().stream()
                .filter(person -> CanonicalAddress.of(person.email()).equals(mailbox))
                .anyMatch(person -> current(person, request.seat().council()).isPresent());
    }

    /**
     * Makes somebody a member until the present term ends, and invites whoever has no account. True where an invitation
     * was mailed.
     */
    public boolean admit(Person by, JoiningRequest request) {
        return stamps.tx().call(() -> {
            var lang = request.lang();
            var invitation =
                    people.invite(by, request.email(), request.name(), lang, Set.of(), "/" + lang.code() + "/desk");
            var person = switch (invitation) {
                case Invitation.Sent(var invited) -> invited;
                case Invitation.Known() -> people.byEmail(request.email()).orElseThrow();
            };
            var membership = membership(person, request);
            store.add(membership, stamps.clock().instant());
            stamps.audit()
                    .record(
                            by.id(),
                            "membership.admit",
                            person.id().value().toString(),
                            Map.of("council", request.seat().council().value(), "term", membership.term()));
            return invitation instanceof Invitation.Sent;
        });
    }

    private Membership membership(Person person, JoiningRequest request) {
        var term = terms.at(campaigns.today());
        return new Membership(
                new MembershipId(stamps.ids().next()),
                person.id(),
                request.seat(),
                term.map(CouncilTerm::key).orElse(""),
                term.map(CouncilTerm::to).orElse(null),
                request.askable(),
                false);
    }

    /** The member's own choices. */
    public void choose(Membership membership, boolean askable, boolean reminders) {
        stamps.tx().run(() -> {
            store.choose(membership.id(), askable, reminders);
            stamps.audit()
                    .record(
                            membership.person(),
                            "membership.choose",
                            membership.id().value().toString(),
                            Map.of("askable", String.valueOf(askable), "reminders", String.valueOf(reminders)));
        });
    }

    /** The member leaves. */
    public void leave(Membership membership) {
        end(membership.person(), membership, "membership.leave");
    }

    /** Staff end what should not have been, or is no longer so. */
    public void end(Person by, Membership membership) {
        end(by.id(), membership, "membership.end");
    }

    private void end(PersonId by, Membership membership, String action) {
        stamps.tx().run(() -> {
            store.delete(membership);
            stamps.audit()
                    .record(
                            by,
                            action,
                            membership.id().value().toString(),
                            Map.of("council", membership.seat().council().value()));
        });
    }

    /** What a new membership is stamped with. */
    @Component
    record Stamps(Ids ids, InstantSource clock, Tx tx, AuditLog audit) {}
}
