package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.InstantSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** The authorities that the campaign addresses. */
@Component
public final class Authorities {
    private final Snapshot<List<Authority>> snapshot;

    Authorities(DirectoryStore store, InstantSource clock) {
        this.snapshot = new Snapshot<>(clock, store::authorities);
    }

    public List<Authority> all() {
        return snapshot.get();
    }

    public Authority get(String key) {
        return all().stream()
                .filter(authority -> authority.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no authority " + key));
    }

    void reload() {
        snapshot.drop();
    }
}
