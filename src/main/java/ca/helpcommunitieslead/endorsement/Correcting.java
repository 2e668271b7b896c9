package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.Endorsement.Standing;
import ca.helpcommunitieslead.endorsement.EndorsementStore.Linked;
import ca.helpcommunitieslead.kernel.SecretToken;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Correcting by the link in one's mail, as long as one is counted (R5). The number stays. A name may be spelled otherwise
 * at will; one that becomes another name is hidden until somebody has looked at it, as are a new comment and a new office.
 */
@Component
public final class Correcting {
    private final EndorsementStore store;
    private final CorrectionStore corrections;
    private final Standings standings;
    private final Counting counting;
    private final MailedLinks.Transactions transactions;

    Correcting(
            EndorsementStore store,
            CorrectionStore corrections,
            Standings standings,
            Counting counting,
            MailedLinks.Transactions transactions) {
        this.store = store;
        this.corrections = corrections;
        this.standings = standings;
        this.counting = counting;
        this.transactions = transactions;
    }

    /** Takes the correction, and moves the count where the person lives elsewhere now. */
    public Outcome correct(SecretToken token, Correction correction) {
        return transactions.tx().call(() -> {
            store.byToken(token.hash()).map(Linked::mailbox).ifPresent(store::lock);
            return store.lockByToken(token.hash())
                    .map(linked -> correct(linked, correction))
                    .orElseGet(Outcome.Unknown::new);
        });
    }

    private Outcome correct(Linked linked, Correction correction) {
        var before = linked.endorsement();
        if (!before.isConfirmed()) return new Outcome.NotCounted();
        if (isNameOfAnother(linked, correction.name())) return new Outcome.NameOfAnother();
        var now = transactions.clock().instant();
        var said = correction.of(before.particulars());
        counting.paper().lockForConfirming();
        var standing = standing(before, correction.name(), said, now);
        corrections.correct(before.id(), correction.name(), said, standing, now);
        move(before, said, standing, now);
        counting.paper().supersede(before, now);
        transactions.news().publishEvent(new EndorsersChanged());
        return new Outcome.Corrected();
    }

    private boolean isNameOfAnother(Linked linked, PersonName name) {
        return store.on(linked.mailbox()).stream()
                .filter(other -> !other.id().equals(linked.endorsement().id()))
                .anyMatch(other -> other.name().key().equals(name.key()));
    }

    private Standing standing(Endorsement before, PersonName name, Particulars said, Instant now) {
        var corrected = standings.corrected(before, said, now);
        var isAnotherName = !before.name().key().equals(name.key());
        return new Standing(
                corrected.councilTerm(),
                corrected.riding(),
                corrected.capacity(),
                corrected.comment(),
                corrected.nameHidden() || isAnotherName);
    }

    /** The person leaves where they were counted and joins where they are counted now. */
    private void move(Endorsement before, Particulars said, Standing standing, Instant now) {
        var after = before.saying(said, standing);
        var stays = before.municipalityCode().equals(after.municipalityCode())
                && before.standing().riding() == standing.riding();
        if (stays) return;
        counting.tally().left(before, now);
        counting.tally().joined(after, now);
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Corrected() implements Outcome {}

        /** Only who is counted can correct; others send the form again. */
        record NotCounted() implements Outcome {}

        /** Somebody else on the same mailbox has this name (R3). */
        record NameOfAnother() implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /** Where the person is counted, also on paper: with the right name or postal code they may turn out to be there. */
    @Component
    record Counting(TallyStore tally, PaperCount paper) {}
}
