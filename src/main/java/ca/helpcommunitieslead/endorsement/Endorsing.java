package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Priorities;
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
        var edition = stamps.priorities().edition();
        tx.run(() -> {
            var mailbox = CanonicalAddress.of(request.email());
            store.lock(mailbox);
            switch (MailboxRule.decide(
                    store.on(mailbox), request, stamps.clock().instant())) {
                case Decision.Fresh() -> add(request, edition);
                case Decision.Again(var known) -> again(known, request, edition);
                case Decision.Refused() -> {}
            }
        });
    }

    private void add(EndorsementRequest request, int edition) {
        var now = stamps.clock().instant();
        var said = request.particulars(edition);
        askToConfirm(store.add(new EndorsementId(stamps.ids().next()), request, said, now), request, said);
    }

    /** What was ticked waits with the link: only who opens this very mail can agree to it (R4). */
    private void askToConfirm(Endorsement to, EndorsementRequest request, Particulars said) {
        post.askToConfirm(to.saying(said)).ifPresent(hash -> {
            store.ask(hash, said);
            consents.ask(hash, request, stamps.clock().instant());
        });
    }

    /**
     * Somebody may be using another's name and address: what is stored stays as its owner left it. Who was set aside hears
     * nothing (R9).
     */
    private void again(Endorsement known, EndorsementRequest request, int edition) {
        switch (known.state()) {
            case CONFIRMED -> post.sayAlreadyEndorsed(known);
            case REQUESTED, WITHDRAWN -> {
                store.renew(known.id(), stamps.clock().instant());
                askToConfirm(known, request, request.particulars(edition));
            }
            case INVALID -> {}
        }
    }

    /** What a new endorsement is stamped with; the priorities say which edition of the asks is endorsed today. */
    @Component
    record Stamps(Ids ids, InstantSource clock, Priorities priorities) {}
}
