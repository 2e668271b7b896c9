package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.resolution.Forecast.Proposal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tables of decisions: kept for a look at what they would do, then recorded all at once. */
@Component
public final class Imports {
    private static final Duration KEPT = Duration.ofDays(30);

    private final ImportStore store;
    private final Resolutions resolutions;
    private final AuditLog audit;
    private final Tx tx;
    private final Source source;

    Imports(ImportStore store, Resolutions resolutions, AuditLog audit, Tx tx, Source source) {
        this.store = store;
        this.resolutions = resolutions;
        this.audit = audit;
        this.tx = tx;
        this.source = source;
    }

    /** Keeps a table for thirty days; nothing of it is recorded yet. */
    public Import keep(Person by, String filename, String content) {
        var now = source.clock().instant().truncatedTo(ChronoUnit.MICROS);
        var handedIn = new Import(source.tokens().publicKey(), by.id(), now, filename, content, null, null);
        tx.run(() -> {
            store.forgetBefore(now.minus(KEPT));
            store.add(handedIn);
        });
        return handedIn;
    }

    /** A table that this person handed in. */
    public Optional<Import> byKey(Person by, String key) {
        return store.byKey(key, by.id());
    }

    /**
     * Records the decisions in one transaction, each as entered by this person and waiting for a second one. Of a council
     * and day that is known by now nothing is recorded, and a table that was recorded before records nothing.
     */
    public Recording record(Person by, Import table, List<Proposal> proposals) {
        return tx.call(() -> {
            store.waitForTurn();
            var fresh = proposals.stream().filter(this::isNew).toList();
            if (!store.finish(table.key(), source.clock().instant().truncatedTo(ChronoUnit.MICROS), fresh.size()))
                return new Recording.Before();
            resolutions.recordAll(by, fresh);
            audit.record(
                    by.id(),
                    "resolution.import",
                    table.key(),
                    Map.of("recorded", String.valueOf(fresh.size()), "filename", table.filename()));
            return new Recording.Done(fresh.size());
        });
    }

    private boolean isNew(Proposal proposal) {
        return resolutions
                .of(proposal.decision().council(), proposal.decision().day())
                .isEmpty();
    }

    public sealed interface Recording {
        record Done(int recorded) implements Recording {}

        /** This table was recorded already. */
        record Before() implements Recording {}
    }

    /** Where time and keys come from. */
    @Component
    record Source(InstantSource clock, TokenSource tokens) {}
}
