package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.MailboxRule.Decision;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Takes what people send with the form. Whatever comes of it, only the mailbox's owner learns it (R2). */
@Component
public final class Endorsing {
    private final EndorsementStore store;
    private final ConsentLedger consents;
    private final EndorsementPost post;
    private final Tx tx;
    private final Stamps stamps;

    Endorsing(EndorsementStore store, ConsentLedger consents, EndorsementPost post, Tx tx, Stamps stamps) {
        this.store = store;
        this.consents = consents;
        this.post = post;
        this.tx = tx;
        this.stamps = stamps;
    }

    public void request(EndorsementRequest request) {
        tx.run(() -> {
            var mailbox = CanonicalAddress.of(request.email());
            store.lock(mailbox);
            switch (MailboxRule.decide(
                    store.on(mailbox), request, stamps.clock().instant())) {
                case Decision.Fresh() -> add(request);
                case Decision.Again(var known) -> again(known, request);
                case Decision.Refused() -> {}
            }
        });
    }

    private void add(EndorsementRequest request) {
        var now = stamps.clock().instant();
        var added = store.add(new EndorsementId(stamps.ids().next()), request, now);
        consents.note(added.id(), request, now);
        post.askToConfirm(added);
    }

    /** Somebody may be using another's name and address: what is confirmed stays as its owner left it. */
    private void again(Endorsement known, EndorsementRequest request) {
        if (known.isConfirmed()) {
            post.sayAlreadyEndorsed(known);
            return;
        }
        var now = stamps.clock().instant();
        var renewed = store.renew(known.id(), request, now);
        consents.note(renewed.id(), request, now);
        post.askToConfirm(renewed);
    }

    /** What a new endorsement is stamped with. */
    @Component
    record Stamps(Ids ids, InstantSource clock) {}
}
