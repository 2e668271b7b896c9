package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What of the texts the public sees, and from when. */
@Component
public final class Publishing {
    private static final Logger log = LoggerFactory.getLogger(Publishing.class);

    private final TextStore store;
    private final TextShelf shelf;
    private final AuditLog audit;
    private final Tx tx;
    private final InstantSource clock;

    Publishing(TextStore store, TextShelf shelf, AuditLog audit, Tx tx, InstantSource clock) {
        this.store = store;
        this.shelf = shelf;
        this.audit = audit;
        this.tx = tx;
        this.clock = clock;
    }

    /**
     * Publishes a text as it was saved; a starter text is adopted thereby.
     *
     * @param edit the edit that the person saw
     * @param newVersion the meaning changes; otherwise it is a correction or a translation of the version shown
     */
    public Outcome publish(Person by, TextId id, int edit, boolean newVersion, String note) {
        return tx.call(() -> {
            var refusal = refusal(id, edit);
            if (refusal.isPresent()) return refusal.get();
            return published(by.id(), id, edit, newVersion, note);
        });
    }

    /** The same, at a time to come. */
    public Outcome schedule(Person by, TextId id, int edit, boolean newVersion, Instant due, String note) {
        return tx.call(() -> {
            var refusal = refusal(id, edit);
            if (refusal.isPresent()) return refusal.get();
            store.schedule(new TextSchedule(id, edit, newVersion, by.id(), due, note));
            audit.record(
                    by.id(),
                    "text.schedule",
                    id.toString(),
                    Map.of("edit", String.valueOf(edit), "due", due.toString()));
            return Outcome.DONE;
        });
    }

    private Optional<Outcome> refusal(TextId id, int edit) {
        if (!store.lock(id)) return Optional.of(Outcome.UNKNOWN);
        var latest = store.latestEdit(id).orElseThrow();
        if (edit > latest.number()) return Optional.of(Outcome.UNKNOWN);
        return edit < latest.number() ? Optional.of(Outcome.SAVED_SINCE) : Optional.empty();
    }

    private Outcome published(PersonId by, TextId id, int edit, boolean newVersion, String note) {
        var last = store.publications(id).stream().findFirst();
        var same = last.filter(text -> text.edit() == edit && !text.starter() && !text.retracted());
        store.unschedule(id);
        if (same.isPresent()) return Outcome.SHOWN_ALREADY;
        var version = last.map(text -> newVersion ? text.version() + 1 : text.version())
                .orElse(1);
        var revision = newVersion ? 0 : last.map(text -> text.revision() + 1).orElse(0);
        store.publish(id, version, revision, edit, by, clock.instant(), note);
        store.unretract(id);
        shelf.changed(id);
        audit.record(by, "text.publish", id.toString(), Map.of("version", version + "." + revision));
        return Outcome.DONE;
    }

    public Outcome unschedule(Person by, TextId id) {
        return tx.call(() -> {
            if (!store.unschedule(id)) return Outcome.UNKNOWN;
            audit.record(by.id(), "text.unschedule", id.toString(), Map.of());
            return Outcome.DONE;
        });
    }

    /** Takes a text out of the public's sight; its versions stay at their addresses, marked as retracted. */
    public Outcome retract(Person by, TextId id, String reason) {
        return tx.call(() -> {
            if (!store.retract(id, clock.instant())) return Outcome.UNKNOWN;
            store.unschedule(id);
            shelf.changed(id);
            audit.record(by.id(), "text.retract", id.toString(), Map.of("reason", reason));
            return Outcome.DONE;
        });
    }

    /** What is to be published later, the earliest first. */
    public List<TextSchedule> scheduled() {
        return store.schedules();
    }

    /** Publishes what is due. */
    void publishDue() {
        for (var schedule : store.schedules()) {
            if (schedule.due().isAfter(clock.instant())) return;
            try {
                tx.run(() -> publishDue(schedule));
            } catch (DataAccessException e) {
                log.error("The scheduled text {} could not be published", schedule.id(), e);
            }
        }
    }

    private void publishDue(TextSchedule schedule) {
        if (!store.lock(schedule.id()) || !store.schedules().contains(schedule)) return;
        published(schedule.person(), schedule.id(), schedule.edit(), schedule.newVersion(), schedule.note());
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody saved the text since the person looked at it. */
        SAVED_SINCE,
        SHOWN_ALREADY,
        UNKNOWN
    }
}
