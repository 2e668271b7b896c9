package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.endorsement.CanonicalAddress;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.HistoryEntry.Step;
import ca.helpcommunitieslead.organisation.OrganisationTokenStore.Link;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What an organisation's contact does by a mailed link. Confirming works for 30 days after the mail; looking, withdrawing
 * and erasing work as long as there is something to look at.
 */
@Component
public final class OrganisationLinks {
    private final OrganisationStore store;
    private final OrganisationTokenStore tokens;
    private final OrganisationMoves moves;
    private final OrganisationPost post;
    private final Reading reading;

    OrganisationLinks(
            OrganisationStore store,
            OrganisationTokenStore tokens,
            OrganisationMoves moves,
            OrganisationPost post,
            Reading reading) {
        this.store = store;
        this.tokens = tokens;
        this.moves = moves;
        this.post = post;
        this.reading = reading;
    }

    /** Opens a link; empty where it is unknown. Changes nothing (R1). */
    public Optional<OwnOrganisation> open(SecretToken token) {
        return tokens.byHash(token.hash())
                .flatMap(link -> store.byId(link.organisation()).map(found -> own(found, canConfirm(link))));
    }

    private OwnOrganisation own(Organisation organisation, boolean confirmable) {
        return new OwnOrganisation(
                organisation,
                reading.consents().of(organisation.id()),
                reading.changes().waitingOf(organisation.id()),
                reading.history().of(organisation.id()),
                confirmable);
    }

    private boolean canConfirm(Link link) {
        return reading.clock().instant().isBefore(link.confirmsUntil());
    }

    /** A picture of the organisation that the link opens, also one that waits. */
    public Optional<LogoPicture> logo(SecretToken token, LogoId logo) {
        return tokens.byHash(token.hash()).flatMap(link -> reading.logos().picture(link.organisation(), logo));
    }

    /** Confirms the address; then staff decide. Doing it twice changes nothing. */
    public Confirmation confirm(SecretToken token) {
        return reading.tx()
                .call(() -> tokens.byHash(token.hash())
                        .flatMap(link -> lockWithMailbox(link).map(found -> confirm(found, link)))
                        .orElseGet(Confirmation.Unknown::new));
    }

    /** Lets one sign-on of a mailbox confirm at a time. */
    private Optional<Organisation> lockWithMailbox(Link link) {
        store.byId(link.organisation())
                .map(found -> CanonicalAddress.of(found.email()))
                .ifPresent(store::lock);
        return store.lockById(link.organisation());
    }

    private Confirmation confirm(Organisation asked, Link link) {
        if (asked.isConfirmed()) return new Confirmation.Done(asked);
        var isTaken =
                store.confirmedOn(CanonicalAddress.of(asked.email())).isPresent() || store.isNameListed(asked.name());
        if (isTaken || !canConfirm(link)) return new Confirmation.TooLate(asked);
        var confirmed = moves.move(asked, OrganisationState.CONFIRMED, HistoryEntry.own(Step.CONFIRMED, now()));
        store.dropOtherRequests(confirmed);
        return new Confirmation.Done(confirmed);
    }

    private Instant now() {
        return reading.clock().instant();
    }

    /**
     * Takes the organisation back (R5): it leaves every public output at once. Of a sign-on that nobody ever confirmed
     * nothing stays. {@link Leaving#UNKNOWN} where the link is unknown.
     */
    public Leaving withdraw(SecretToken token) {
        return withLocked(token, Leaving.UNKNOWN, found -> {
            if (!found.isConfirmed()) {
                post.remove(found.id());
                store.erase(found.id());
                return Leaving.ERASED;
            }
            if (found.state().canBecome(OrganisationState.WITHDRAWN))
                moves.move(found, OrganisationState.WITHDRAWN, HistoryEntry.own(Step.WITHDRAWN, now()));
            return Leaving.WITHDRAWN;
        });
    }

    /** Asks staff once more, after a withdrawal or a refusal. False where that is not to be asked. */
    public boolean askAgain(SecretToken token) {
        return withLocked(token, false, found -> {
            if (!found.isConfirmed() || !found.state().canBecome(OrganisationState.CONFIRMED)) return false;
            moves.move(found, OrganisationState.CONFIRMED, HistoryEntry.own(Step.ASKED_AGAIN, now()));
            return true;
        });
    }

    /** Deletes everything that is known of it (R5); what stays is that its address was once taken. */
    public boolean erase(SecretToken token) {
        return withLocked(token, false, found -> {
            post.forget(found);
            moves.tellErased(found, reading.changes().allOf(found.id()));
            store.erase(found.id());
            return true;
        });
    }

    private <T> T withLocked(SecretToken token, T unknown, Function<Organisation, T> work) {
        return reading.tx()
                .call(() -> tokens.byHash(token.hash())
                        .flatMap(link -> store.lockById(link.organisation()))
                        .map(work)
                        .orElse(unknown));
    }

    /** What came of pressing the button. */
    public sealed interface Confirmation {
        record Done(Organisation organisation) implements Confirmation {}

        /** The link is known and cannot confirm: it is too old, or the mailbox or the name has signed on since. */
        record TooLate(Organisation organisation) implements Confirmation {}

        record Unknown() implements Confirmation {}
    }

    /** What came of leaving. */
    public enum Leaving {
        WITHDRAWN,
        ERASED,
        UNKNOWN
    }

    /** What is read besides the row, and when. */
    @Component
    record Reading(
            OrganisationConsents consents,
            OrganisationChangeStore changes,
            OrganisationHistory history,
            OrganisationLogoStore logos,
            Clock when) {
        InstantSource clock() {
            return when.clock();
        }

        Tx tx() {
            return when.tx();
        }
    }

    /** Transactions and their time. */
    @Component
    record Clock(InstantSource clock, Tx tx) {}
}
