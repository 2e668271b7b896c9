package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.organisation.HistoryEntry.Step;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * What an organisation's contact changes by their link, once the address is confirmed. A legal name and a logo wait for
 * staff, and the old ones stay meanwhile; all else changes at once.
 */
@Component
public final class OrganisationCorrections {
    private final OrganisationStore store;
    private final OrganisationTokenStore tokens;
    private final OrganisationMoves moves;
    private final Parts parts;
    private final Stamps stamps;

    OrganisationCorrections(
            OrganisationStore store,
            OrganisationTokenStore tokens,
            OrganisationMoves moves,
            Parts parts,
            Stamps stamps) {
        this.store = store;
        this.tokens = tokens;
        this.moves = moves;
        this.parts = parts;
        this.stamps = stamps;
    }

    /** False where the link leads to nothing that can be changed. */
    public boolean correct(SecretToken token, Correction wanted) {
        return change(token, before -> {
            rename(before, wanted.profile().name());
            var otherDetails = details(before, wanted);
            var otherConsents = consents(before, wanted);
            if (otherDetails || otherConsents) {
                note(before, Step.CORRECTED);
                if (before.isPublic()) moves.tell(before);
            }
        });
    }

    private boolean change(SecretToken token, Consumer<Organisation> work) {
        return stamps.tx().call(() -> {
            var found = tokens.byHash(token.hash())
                    .flatMap(link -> store.lockById(link.organisation()))
                    .filter(Organisation::isConfirmed);
            found.ifPresent(work);
            return found.isPresent();
        });
    }

    private void rename(Organisation before, OrganisationName wanted) {
        var waiting = parts.changes().waitingOf(before.id()).stream()
                .flatMap(change -> change.name().stream())
                .findFirst();
        if (wanted.equals(waiting.orElse(before.name()))) return;
        if (wanted.equals(before.name())) {
            parts.changes().dropNames(before.id());
            return;
        }
        parts.changes().proposeName(new ChangeId(stamps.ids().next()), before.id(), wanted, now());
        note(before, Step.NAME_PROPOSED);
    }

    private boolean details(Organisation before, Correction wanted) {
        var profile = wanted.profile();
        var known = before.profile();
        var sameName =
                new Profile(known.name(), profile.kind(), profile.municipality(), profile.website(), profile.about());
        if (sameName.equals(known) && wanted.signatory().equals(before.signatory())) return false;
        store.correct(before.id(), profile, wanted.signatory());
        if (!wanted.signatory().equals(before.signatory()))
            parts.consents().give(before.id(), Consent.Kind.AUTHORITY, wanted.lang(), now(), wanted.source());
        return true;
    }

    private boolean consents(Organisation before, Correction wanted) {
        return !parts.consents()
                .set(before.id(), wanted.consents(), wanted.lang(), now(), wanted.source())
                .isEmpty();
    }

    /** Hands in another logo, which waits for staff. False as above. */
    public boolean proposeLogo(SecretToken token, LogoPicture picture) {
        return change(token, before -> {
            var logo = new LogoId(stamps.ids().next());
            parts.changes().dropLogos(before.id());
            parts.logos().add(logo, before.id(), picture, false, now());
            parts.changes().proposeLogo(new ChangeId(stamps.ids().next()), before.id(), logo, now());
            note(before, Step.LOGO_PROPOSED);
        });
    }

    /** Takes the logo away at once, and the one that waits. False as above. */
    public boolean removeLogo(SecretToken token) {
        return change(token, before -> {
            parts.changes().dropLogos(before.id());
            if (!parts.logos().removeShown(before.id())) return;
            note(before, Step.LOGO_REMOVED);
            if (before.isPublic()) moves.tell(before);
        });
    }

    private void note(Organisation organisation, Step step) {
        moves.note(organisation, HistoryEntry.own(step, now()));
    }

    private Instant now() {
        return stamps.clock().instant();
    }

    /** What stands beside the row. */
    @Component
    record Parts(OrganisationConsents consents, OrganisationChangeStore changes, OrganisationLogoStore logos) {}

    /** What a change is stamped with. */
    @Component
    record Stamps(Ids ids, InstantSource clock, Tx tx) {}
}
