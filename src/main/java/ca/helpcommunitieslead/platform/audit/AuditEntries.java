package ca.helpcommunitieslead.platform.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/** The log as it is read. */
@Component
public final class AuditEntries {
    private final AuditStore store;

    AuditEntries(AuditStore store) {
        this.store = store;
    }

    /** At most so many, newest first. */
    public List<AuditEntry> find(AuditFilter wanted, int most) {
        return store.find(wanted, most);
    }

    /** Every action that stands in the log. */
    public List<String> actions() {
        return store.actions();
    }
}
