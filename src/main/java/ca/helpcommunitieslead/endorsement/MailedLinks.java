package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.EndorsementStore.Linked;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looking, withdrawing and erasing by the link in one's mail; they work as long as there is something to look at. For
 * confirming see {@link Confirming}.
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
                        linked.shown(),
                        ledger(linked),
                        linked.confirmsAt(transactions.clock().instant())));
    }

    /** Also what the link would give, for the person to see before they agree. */
    private List<Consent> ledger(Linked linked) {
        var ledger = new ArrayList<>(consents.of(linked.endorsement().id()));
        if (!linked.endorsement().isConfirmed()) ledger.addAll(consents.asked(linked.hash()));
        return ledger;
    }

    /**
     * Takes the person out of the count and out of every list (R5), and their consents back. Of a request that nobody
     * ever confirmed nothing stays. False where the link is unknown.
     */
    public boolean withdraw(SecretToken token) {
        return transactions.tx().call(() -> {
            var linked = store.lockByToken(token.hash());
            linked.map(Linked::endorsement).ifPresent(endorsement -> {
                if (endorsement.isSetAside()) withdrawSetAside(endorsement);
                else if (endorsement.wasConfirmed()) withdraw(endorsement);
                else drop(endorsement);
            });
            return linked.isPresent();
        });
    }

    /** Stays set aside, so that pressing two buttons does not undo a clean-up (R9); its undoing brings nobody back. */
    private void withdrawSetAside(Endorsement endorsement) {
        var now = transactions.clock().instant();
        store.withdrawSetAside(endorsement.id(), now);
        store.dropAsked(endorsement.id());
        consents.takeBack(endorsement.id(), now);
        post.takeBackNews(endorsement.id());
    }

    private void withdraw(Endorsement endorsement) {
        var now = transactions.clock().instant();
        leave(endorsement);
        store.withdraw(endorsement.id(), now);
        store.dropAsked(endorsement.id());
        consents.takeBack(endorsement.id(), now);
        post.takeBackNews(endorsement.id());
    }

    private void drop(Endorsement endorsement) {
        post.remove(endorsement);
        transactions.news().publishEvent(new EndorsementErased(endorsement.id()));
        store.erase(endorsement.id());
    }

    private void leave(Endorsement endorsement) {
        if (!endorsement.isConfirmed()) return;
        tally.left(endorsement, transactions.clock().instant());
        if (isShown(endorsement)) transactions.news().publishEvent(new EndorsersChanged());
    }

    private boolean isShown(Endorsement endorsement) {
        return OwnEndorsement.inForce(consents.of(endorsement.id())).stream()
                .anyMatch(consent -> consent.kind() == ConsentKind.SHOW_NAME);
    }

    /** Deletes everything that is known of the person; what stays says that somebody left, not who (R5). */
    public boolean erase(SecretToken token) {
        return transactions.tx().call(() -> {
            var linked = store.lockByToken(token.hash());
            linked.map(Linked::endorsement).ifPresent(endorsement -> {
                leave(endorsement);
                post.forget(endorsement);
                transactions.news().publishEvent(new EndorsementErased(endorsement.id()));
                store.erase(endorsement.id());
            });
            return linked.isPresent();
        });
    }

    /** Transactions, their time, and whom they tell. */
    @Component
    record Transactions(Tx tx, InstantSource clock, ApplicationEventPublisher news) {}
}
