package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.EndorsementStore.Linked;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Confirming by the link in one's mail, for 30 days after the mail: the one thing that counts a person (R1). */
@Component
public final class Confirming {
    private final EndorsementStore store;
    private final ConsentLedger consents;
    private final TallyStore tally;
    private final EndorsementPost post;
    private final Stamps stamps;

    Confirming(EndorsementStore store, ConsentLedger consents, TallyStore tally, EndorsementPost post, Stamps stamps) {
        this.store = store;
        this.consents = consents;
        this.tally = tally;
        this.post = post;
        this.stamps = stamps;
    }

    /** Counts the person, in the municipality named with the request. Doing it twice changes nothing. */
    public Confirmation confirm(SecretToken token) {
        return confirm(token, UnaryOperator.identity());
    }

    /** Counts the person in this municipality, or in none. */
    public Confirmation confirmIn(SecretToken token, @Nullable MunicipalityCode municipality) {
        return confirm(token, asked -> asked.in(municipality));
    }

    private Confirmation confirm(SecretToken token, UnaryOperator<Particulars> correction) {
        return stamps.tx()
                .call(() -> lockMailbox(token)
                        .map(linked -> confirm(linked, correction.apply(linked.asked())))
                        .orElseGet(Confirmation.Unknown::new));
    }

    /** Lets one person on a mailbox confirm at a time (R3). */
    private Optional<Linked> lockMailbox(SecretToken token) {
        store.byToken(token.hash()).map(Linked::mailbox).ifPresent(store::lock);
        return store.lockByToken(token.hash());
    }

    private Confirmation confirm(Linked linked, Particulars asked) {
        var before = linked.endorsement();
        if (before.isConfirmed() || before.isSetAside()) return new Confirmation.Done(before);
        var now = stamps.clock().instant();
        if (!linked.confirmsAt(now) || !MailboxRule.admits(store.on(linked.mailbox()), linked.confirming()))
            return new Confirmation.TooLate(before);
        var standing = stamps.standings().of(before, asked, now);
        var confirmed = store.confirm(before.id(), asked, standing, now);
        store.dropAsked(before.id());
        consents.give(before.id(), linked.hash(), now);
        tally.joined(confirmed, now);
        if (!before.wasConfirmed()) post.thank(confirmed);
        return new Confirmation.Done(confirmed);
    }

    /** What came of pressing the button. */
    public sealed interface Confirmation {
        record Done(Endorsement endorsement) implements Confirmation {}

        /** The link is known and cannot confirm any more: it is too old, or others took the household's places (R3). */
        record TooLate(Endorsement endorsement) implements Confirmation {}

        record Unknown() implements Confirmation {}
    }

    /** Transactions, their time, and what a confirmation is stamped with. */
    @Component
    record Stamps(Tx tx, InstantSource clock, Standings standings) {}
}
