package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closing and opening the campaign's endorsement. What was decided before stays in the history. */
@Component
public final class Windows {
    public static final int USUAL_GRACE_DAYS = 14;

    private final WindowStore store;
    private final AuditLog audit;
    private final ApplicationEventPublisher news;
    private final Tx tx;
    private final InstantSource clock;

    Windows(WindowStore store, AuditLog audit, ApplicationEventPublisher news, Tx tx, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.news = news;
        this.tx = tx;
        this.clock = clock;
    }

    /** The decision that holds; empty where nobody ever closed anything. */
    public Optional<EndorsementWindow> newest() {
        return store.newest();
    }

    /** The same where it keeps people from the form now. */
    public Optional<EndorsementWindow> closed() {
        return newest().filter(window -> window.isClosedAt(clock.instant()));
    }

    public boolean isOpen() {
        return closed().isEmpty();
    }

    /** Whether a request of that time can be confirmed now; one made before the closing can for the days of grace. */
    public boolean confirms(Instant requestedAt) {
        return newest().filter(window -> !window.confirms(requestedAt, clock.instant()))
                .isEmpty();
    }

    /** Everything that was decided, the newest first. */
    public List<EndorsementWindow> history() {
        return store.all();
    }

    /**
     * Closes at this time or, without one, now. What is closed already stays closed since when it was; message and grace
     * change.
     */
    public void close(Person by, @Nullable Instant at, int graceDays, @Nullable LocalizedText message) {
        tx.run(() -> {
            var now = clock.instant();
            var since = closed().flatMap(EndorsementWindow::closing);
            var closes = since.or(() -> Optional.ofNullable(at)).orElse(now);
            store.add(new EndorsementWindow(now, by.id(), closes, graceDays, message));
            news.publishEvent(new WindowChanged());
            audit.record(
                    by.id(), "endorsements.close", closes.toString(), Map.of("graceDays", String.valueOf(graceDays)));
        });
    }

    /** Lets people endorse again, or for longer than was decided. False where nothing is closed or about to be. */
    public boolean open(Person by) {
        return tx.call(() -> {
            if (newest().flatMap(EndorsementWindow::closing).isEmpty()) return false;
            store.add(new EndorsementWindow(clock.instant(), by.id(), null, 0, null));
            news.publishEvent(new WindowChanged());
            audit.record(by.id(), "endorsements.open", "", Map.of());
            return true;
        });
    }
}
