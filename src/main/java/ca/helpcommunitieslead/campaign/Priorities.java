package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The campaign's priorities and their asks, in the pack's order. */
@Component
public final class Priorities {
    private final Snapshot<List<Priority>> snapshot;

    Priorities(CampaignStore store, InstantSource clock) {
        this.snapshot = new Snapshot<>(clock, store::priorities);
    }

    public List<Priority> all() {
        return snapshot.get();
    }

    public Optional<Priority> bySlug(String slug) {
        return all().stream().filter(priority -> priority.slug().equals(slug)).findFirst();
    }

    public List<Ask> asks() {
        return all().stream().flatMap(priority -> priority.asks().stream()).toList();
    }

    public Optional<Ask> ask(String key) {
        return asks().stream().filter(ask -> ask.key().value().equals(key)).findFirst();
    }

    void reload() {
        snapshot.drop();
    }
}
