package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The one campaign of this installation. */
@Component
public final class Campaigns {
    private final Snapshot<Campaign> snapshot;
    private final InstantSource clock;

    Campaigns(CampaignStore store, InstantSource clock) {
        this.snapshot = new Snapshot<>(clock, () -> store.campaign().orElseThrow());
        this.clock = clock;
    }

    public Campaign current() {
        return snapshot.get();
    }

    /** Today, where the campaign runs. */
    public LocalDate today() {
        return current().dayOf(clock.instant());
    }

    void reload() {
        snapshot.drop();
    }
}
