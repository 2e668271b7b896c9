package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Joining.State;
import ca.helpcommunitieslead.endorsement.CanonicalAddress;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.mail.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what people send with the public form. Whatever comes of it, only the mailbox's owner learns it (R2). */
@Component
public final class Joinings {
    static final Duration LINK_CONFIRMS = Duration.ofDays(30);
    private static final int MOST_MAILS = 5;

    private final JoiningStore store;
    private final Memberships memberships;
    private final DeskMails mails;
    private final Outbox outbox;
    private final Stamps stamps;

    Joinings(JoiningStore store, Memberships memberships, DeskMails mails, Outbox outbox, Stamps stamps) {
        this.store = store;
        this.memberships = memberships;
        this.mails = mails;
        this.outbox = outbox;
        this.stamps = stamps;
    }

    public void request(JoiningRequest request) {
        stamps.tx().run(() -> {
            var mailbox = CanonicalAddress.of(request.email());
            store.lock(mailbox);
            if (store.requestedSince(mailbox, now().minus(LINK_CONFIRMS)) >= MOST_MAILS) return;
            var token = stamps.tokens().secret();
            store.add(new JoiningId(stamps.ids().next()), request, State.REQUESTED, token.hash(), now());
            outbox.add(
                    memberships.isMember(request)
                            ? mails.known(request)
                            : mails.confirmation(request, "/joining/" + token.value()));
        });
    }

    private Instant now() {
        return stamps.clock().instant();
    }

    /** A member whose term is over asks staff for the next; their mailbox is known. */
    public void renew(Person person, Membership former) {
        stamps.tx().run(() -> {
            var request =
                    new JoiningRequest(person.name(), person.email(), former.seat(), former.askable(), person.lang());
            var mailbox = CanonicalAddress.of(request.email());
            store.lock(mailbox);
            var joining = new JoiningId(stamps.ids().next());
            store.add(
                    joining, request, State.REQUESTED, stamps.tokens().secret().hash(), now());
            confirm(store.byId(joining).orElseThrow());
        });
    }

    /** What a link leads to; empty where it is unknown. Changes nothing (R1). */
    public Optional<Joining> open(SecretToken token) {
        return store.byHash(token.hash());
    }

    /** Confirms the mailbox; then staff decide. Doing it twice changes nothing. */
    public Confirmation confirm(SecretToken token) {
        return stamps.tx()
                .call(() -> store.byHash(token.hash()).map(this::confirm).orElse(Confirmation.UNKNOWN));
    }

    private Confirmation confirm(Joining asked) {
        store.lock(CanonicalAddress.of(asked.request().email()));
        if (asked.state() != State.REQUESTED) return Confirmation.DONE;
        if (isTooOld(asked)) return Confirmation.TOO_LATE;
        if (store.isAskedAlready(asked)) store.delete(asked.id());
        else store.move(asked, State.CONFIRMED, now());
        return Confirmation.DONE;
    }

    public boolean isTooOld(Joining joining) {
        return joining.state() == State.REQUESTED
                && now().isAfter(joining.requestedAt().plus(LINK_CONFIRMS));
    }

    /** Deletes a request that nobody has decided on; false where there is none. */
    public boolean withdraw(SecretToken token) {
        return stamps.tx().call(() -> {
            var found = store.byHash(token.hash());
            found.ifPresent(joining -> store.delete(joining.id()));
            return found.isPresent();
        });
    }

    /** What came of pressing the button. */
    public enum Confirmation {
        DONE,
        TOO_LATE,
        UNKNOWN
    }

    /** What a new request is stamped with. */
    @Component
    record Stamps(Ids ids, TokenSource tokens, InstantSource clock, Tx tx) {}
}
