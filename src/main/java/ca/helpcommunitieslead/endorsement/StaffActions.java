package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewFile;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What staff do with one person's endorsement. */
@Component
public final class StaffActions {
    /** Under which kind the notes on an endorsement as a whole are kept. */
    public static final String KIND = "endorsement";

    private final SettingAside settingAside;
    private final Sending sending;
    private final ReviewFile file;
    private final AuditLog audit;
    private final Tx tx;

    StaffActions(SettingAside settingAside, Sending sending, ReviewFile file, AuditLog audit, Tx tx) {
        this.settingAside = settingAside;
        this.sending = sending;
        this.file = file;
        this.audit = audit;
        this.tx = tx;
    }

    /** Takes the person out of the count; false where they are not in it. */
    public boolean setAside(Person by, EndorsementId id, String why) {
        return tx.call(() -> {
            if (!settingAside.setAside(id)) return false;
            file.note(by, KIND, key(id), why);
            audit.record(by.id(), "endorsement.setAside", key(id), Map.of());
            return true;
        });
    }

    /** Undoes that; false where the person is not set aside any more. */
    public boolean restore(Person by, EndorsementId id) {
        return tx.call(() -> {
            if (!settingAside.restore(id)) return false;
            audit.record(by.id(), "endorsement.restore", key(id), Map.of());
            return true;
        });
    }

    /** Mails the person the link to their own page; false where they were written to five times already (R2). */
    public boolean sendLink(Person by, EndorsementId id) {
        return tx.call(() -> {
            var sent = sending.store().byId(id).filter(sending.post()::sendLink).isPresent();
            if (sent) audit.record(by.id(), "endorsement.sendLink", key(id), Map.of());
            return sent;
        });
    }

    private static String key(EndorsementId id) {
        return id.value().toString();
    }

    /** What sending takes. */
    @Component
    record Sending(StaffStore store, ReviewPost post) {}
}
