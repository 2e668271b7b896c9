package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.endorsement.MailboxRule.Decision;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.Optional;
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

    public Verdict request(EndorsementRequest request) {
        if (!stamps.windows().isOpen()) return new Verdict.Rejected(Rejection.CLOSED);
        var edition = stamps.priorities().edition();
        return tx.call(() -> {
            var mailbox = CanonicalAddress.of(request.email());
            store.lock(mailbox);
            return switch (MailboxRule.decide(
                    store.on(mailbox), request, stamps.clock().instant())) {
                case Decision.Fresh() -> add(request, edition);
                case Decision.Again(var known) -> again(known, request, edition);
                case Decision.Refused() -> new Verdict.Rejected(Rejection.HOUSEHOLD);
            };
        });
    }

    private Verdict add(EndorsementRequest request, int edition) {
        var now = stamps.clock().instant();
        var said = request.particulars(edition);
        var added = store.add(new EndorsementId(stamps.ids().next()), request, said, now);
        askToConfirm(added, request, said);
        return new Verdict.Accepted(Optional.of(added.id()));
    }

    /** What was ticked waits with the link: only who opens this very mail can agree to it (R4). */
    private boolean askToConfirm(Endorsement to, EndorsementRequest request, Particulars said) {
        var mailed = post.askToConfirm(to.saying(said));
        mailed.ifPresent(hash -> {
            store.ask(hash, said);
            consents.ask(hash, request, stamps.clock().instant());
        });
        return mailed.isPresent();
    }

    /**
     * Somebody may be using another's name and address: what is stored stays as its owner left it. Who was set aside hears
     * nothing (R9).
     */
    private Verdict again(Endorsement known, EndorsementRequest request, int edition) {
        return switch (known.state()) {
            case CONFIRMED -> {
                post.sayAlreadyEndorsed(known);
                yield new Verdict.Accepted(Optional.empty());
            }
            case REQUESTED, WITHDRAWN -> {
                if (askToConfirm(known, request, request.particulars(edition)))
                    store.renew(known.id(), stamps.clock().instant());
                yield new Verdict.Accepted(Optional.of(known.id()));
            }
            case INVALID -> new Verdict.Rejected(Rejection.SET_ASIDE);
        };
    }

    /** What a new endorsement is stamped with; the priorities say which edition of the asks is endorsed today. */
    @Component
    record Stamps(Ids ids, InstantSource clock, Priorities priorities, Windows windows) {}
}
