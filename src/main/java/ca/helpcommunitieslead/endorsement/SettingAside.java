package ca.helpcommunitieslead.endorsement;

import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes one person out of the count and back in (R9), in the caller's transaction, which also writes to the audit log. The
 * person hears nothing of it.
 */
@Component
final class SettingAside {
    private final StaffStore store;
    private final TallyStore tally;
    private final InstantSource clock;
    private final ApplicationEventPublisher news;

    SettingAside(StaffStore store, TallyStore tally, InstantSource clock, ApplicationEventPublisher news) {
        this.store = store;
        this.tally = tally;
        this.clock = clock;
        this.news = news;
    }

    /** False where the person was not counted. */
    boolean setAside(EndorsementId id) {
        var moved = store.setAside(id);
        if (moved.isEmpty()) return false;
        tally.left(moved.get(), clock.instant());
        news.publishEvent(new EndorsersChanged());
        return true;
    }

    /** Back into the state before; false where the person was not set aside. */
    boolean restore(EndorsementId id) {
        var moved = store.restore(id);
        if (moved.isEmpty()) return false;
        if (moved.get().isConfirmed()) tally.joined(moved.get(), clock.instant());
        news.publishEvent(new EndorsersChanged());
        return true;
    }
}
