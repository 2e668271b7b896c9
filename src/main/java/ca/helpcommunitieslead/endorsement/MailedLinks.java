package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.EndorsementStore.Linked;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person does with their own endorsement by the link in their mail. Confirming works for 30 days after the mail;
 * looking, withdrawing and erasing work as long as there is something to look at.
 */
@Component
public final class MailedLinks {
    private final EndorsementStore store;
    private final ConsentLedger consents;
    private final TallyStore tally;
    private final EndorsementPost post;
    private final Transactions transactions;

    MailedLinks(
            EndorsementStore store,
            ConsentLedger consents,
            TallyStore tally,
            EndorsementPost post,
            Transactions transactions) {
        this.store = store;
        this.consents = consents;
        this.tally = tally;
        this.post = post;
        this.transactions = transactions;
    }

    /** Opens a link; empty where it is unknown. Changes nothing (R1). */
    public Optional<OwnEndorsement> open(SecretToken token) {
        return store.byToken(token.hash())
                .map(linked -> new OwnEndorsement(linked.shown(), ledger(linked), canConfirm(linked)));
    }

    /** Also what the link would give, for the person to see before they agree. */
    private List<Consent> ledger(Linked linked) {
        var ledger = new ArrayList<>(consents.of(linked.endorsement().id()));
        if (!linked.endorsement().isConfirmed()) ledger.addAll(consents.asked(linked.hash()));
        return ledger;
    }

    private boolean canConfirm(Linked linked) {
        return transactions.clock().instant().isBefore(linked.confirmsUntil());
    }

    /** Counts the person, in the municipality named with the request. Doing it twice changes nothing. */
    public Confirmation confirm(SecretToken token) {
        return confirm(token, Endorsement::municipality);
    }

    /** Counts the person in this municipality, or in none. */
    public Confirmation confirmIn(SecretToken token, @Nullable MunicipalityCode municipality) {
        return confirm(token, _ -> municipality);
    }

    private Confirmation confirm(SecretToken token, Function<Endorsement, @Nullable MunicipalityCode> municipality) {
        return transactions
                .tx()
                .call(() -> lockMailbox(token)
                        .map(linked -> confirm(linked, municipality.apply(linked.asked())))
                        .orElseGet(Confirmation.Unknown::new));
    }

    /** Lets one person on a mailbox confirm at a time (R3). */
    private Optional<Linked> lockMailbox(SecretToken token) {
        store.byToken(token.hash()).map(Linked::mailbox).ifPresent(store::lock);
        return store.lockByToken(token.hash());
    }

    private Confirmation confirm(Linked linked, @Nullable MunicipalityCode municipality) {
        var before = linked.endorsement();
        if (before.isConfirmed()) return new Confirmation.Done(before);
        var asked = linked.asked();
        if (!canConfirm(linked) || !MailboxRule.admits(store.on(linked.mailbox()), asked))
            return new Confirmation.TooLate(before);
        var now = transactions.clock().instant();
        var confirmed = store.confirm(asked.in(municipality), now);
        store.dropAsked(before.id());
        consents.give(before.id(), linked.hash(), now);
        tally.joined(confirmed, now);
        if (before.ownNumber().isEmpty()) post.thank(confirmed);
        return new Confirmation.Done(confirmed);
    }

    /**
     * Takes the person out of the count and out of every list (R5), and their consents back. Of a request that nobody
     * ever confirmed nothing stays. False where the link is unknown.
     */
    public boolean withdraw(SecretToken token) {
        return transactions.tx().call(() -> {
            var linked = store.lockByToken(token.hash());
            linked.map(Linked::endorsement).ifPresent(endorsement -> {
                if (endorsement.wasConfirmed()) withdraw(endorsement);
                else drop(endorsement);
            });
            return linked.isPresent();
        });
    }

    private void withdraw(Endorsement endorsement) {
        var now = transactions.clock().instant();
        leave(endorsement);
        store.withdraw(endorsement.id(), now);
        store.dropAsked(endorsement.id());
        consents.takeBack(endorsement.id(), now);
    }

    private void drop(Endorsement endorsement) {
        post.remove(endorsement);
        store.erase(endorsement.id());
    }

    private void leave(Endorsement endorsement) {
        if (endorsement.isConfirmed())
            tally.left(endorsement, transactions.clock().instant());
    }

    /** Deletes everything that is known of the person; what stays says that somebody left, not who (R5). */
    public boolean erase(SecretToken token) {
        return transactions.tx().call(() -> {
            var linked = store.lockByToken(token.hash());
            linked.map(Linked::endorsement).ifPresent(endorsement -> {
                leave(endorsement);
                post.forget(endorsement);
                store.erase(endorsement.id());
            });
            return linked.isPresent();
        });
    }

    /** What came of pressing the button. */
    public sealed interface Confirmation {
        record Done(Endorsement endorsement) implements Confirmation {}

        /** The link is known and cannot confirm any more: it is too old, or others took the household's places (R3). */
        record TooLate(Endorsement endorsement) implements Confirmation {}

        record Unknown() implements Confirmation {}
    }

    /** Transactions and their time. */
    @Component
    record Transactions(Tx tx, InstantSource clock) {}
}
