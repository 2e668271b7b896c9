package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.EndorsementStore.Linked;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
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
                .map(linked -> new OwnEndorsement(
                        linked.endorsement(), consents.of(linked.endorsement().id()), canConfirm(linked)));
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
                .call(() -> store.lockByToken(token.hash())
                        .map(linked -> confirm(linked, municipality.apply(linked.endorsement())))
                        .orElseGet(Confirmation.Unknown::new));
    }

    private Confirmation confirm(Linked linked, @Nullable MunicipalityCode municipality) {
        var before = linked.endorsement();
        if (before.isConfirmed()) return new Confirmation.Done(before);
        if (!canConfirm(linked)) return new Confirmation.TooLate(before);
        var now = transactions.clock().instant();
        var confirmed = store.confirm(before.id(), municipality, now);
        tally.joined(confirmed, now);
        if (before.ownNumber().isEmpty()) post.thank(confirmed);
        return new Confirmation.Done(confirmed);
    }

    /** Takes the person out of the count and out of every list (R5). False where the link is unknown. */
    public boolean withdraw(SecretToken token) {
        return transactions.tx().call(() -> {
            var linked = store.lockByToken(token.hash());
            linked.ifPresent(known -> {
                leave(known.endorsement());
                store.withdraw(known.endorsement().id(), transactions.clock().instant());
            });
            return linked.isPresent();
        });
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

        /** The link is known and too old to confirm by. */
        record TooLate(Endorsement endorsement) implements Confirmation {}

        record Unknown() implements Confirmation {}
    }

    /** Transactions and their time. */
    @Component
    record Transactions(Tx tx, InstantSource clock) {}
}
