package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.audit.AuditLog;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps in the audit log that an operator's import changed the campaign (R25). */
@Component
final class PackAudit {
    private final AuditLog audit;

    PackAudit(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(PackImported news) {
        audit.record(AuditLog.OPERATOR, "pack.import", news.campaign(), Map.of());
    }
}
