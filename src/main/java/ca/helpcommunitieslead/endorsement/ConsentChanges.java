package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import org.springframework.stereotype.Component;

/** Giving each consent, and taking each back, by the link in one's mail (R4). */
@Component
public final class ConsentChanges {
    /** The person's own page, without the secret in its address. */
    private static final String OWN_PAGE = "/endorsements/{token}";

    private final EndorsementStore store;
    private final ConsentLedger ledger;
    private final EndorsementPost post;
    private final MailedLinks.Transactions transactions;

    ConsentChanges(
            EndorsementStore store, ConsentLedger ledger, EndorsementPost post, MailedLinks.Transactions transactions) {
        this.store = store;
        this.ledger = ledger;
        this.post = post;
        this.transactions = transactions;
    }

    /**
     * Changes one consent of somebody who is counted; of others nothing changes. False where the link is unknown.
     *
     * @param lang the language of the words that the person saw
     */
    public boolean change(SecretToken token, ConsentKind kind, boolean given, Lang lang) {
        return transactions.tx().call(() -> {
            var linked = store.lockByToken(token.hash());
            linked.map(EndorsementStore.Linked::endorsement)
                    .filter(endorsement -> endorsement.isConfirmed() && isAsked(endorsement, kind))
                    .ifPresent(endorsement -> change(endorsement.id(), kind, given, lang));
            return linked.isPresent();
        });
    }

    /** There is nobody to share with where nobody invited. */
    private static boolean isAsked(Endorsement endorsement, ConsentKind kind) {
        return kind != ConsentKind.SHARE_WITH_INVITER
                || !endorsement.particulars().inviter().isEmpty();
    }

    private void change(EndorsementId id, ConsentKind kind, boolean given, Lang lang) {
        var now = transactions.clock().instant();
        var source = "/" + lang.code() + OWN_PAGE;
        if (given) ledger.give(id, kind, lang, source, now);
        else ledger.takeBack(id, kind, source, now);
        if (kind == ConsentKind.UPDATES && !given) post.takeBackNews(id);
        if (kind == ConsentKind.SHOW_NAME) transactions.news().publishEvent(new EndorsersChanged());
    }
}
