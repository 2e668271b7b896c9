package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writing updates. Every step is in the audit log (R25). */
@Component
public final class Updates {
    private final UpdateStore store;
    private final UpdatePost post;
    private final AuditLog audit;
    private final Tx tx;
    private final Stamps stamps;

    Updates(UpdateStore store, UpdatePost post, AuditLog audit, Tx tx, Stamps stamps) {
        this.store = store;
        this.post = post;
        this.audit = audit;
        this.tx = tx;
        this.stamps = stamps;
    }

    /** Drafts first, then what was sent, newest first. */
    public List<Update> all() {
        return store.all();
    }

    public Optional<Update> find(UpdateId id) {
        return store.find(id);
    }

    public UpdateId create(Person by, UpdateWords words) {
        return tx.call(() -> {
            var id = new UpdateId(stamps.ids().next());
            store.add(id, words, by.id(), stamps.clock().instant());
            audit.record(by.id(), "update.create", id.value().toString(), Map.of());
            return id;
        });
    }

    /** Saves a draft, if nobody saved it since this version. */
    public Saved save(Person by, UpdateId id, int version, UpdateWords words) {
        return tx.call(() -> {
            if (!store.save(id, version, words, by.id(), stamps.clock().instant())) return whyNot(id);
            audit.record(by.id(), "update.save", id.value().toString(), Map.of("version", String.valueOf(version + 1)));
            return new Saved.Done();
        });
    }

    private Saved whyNot(UpdateId id) {
        return store.find(id)
                .<Saved>map(now -> now.isDraft() ? new Saved.Conflict(now) : new Saved.Sent(now))
                .orElseGet(Saved.Unknown::new);
    }

    /** False where there is no such draft. */
    public boolean delete(Person by, UpdateId id) {
        return tx.call(() -> {
            if (!store.delete(id)) return false;
            audit.record(by.id(), "update.delete", id.value().toString(), Map.of());
            return true;
        });
    }

    /** Mails the update as its readers of this language would get it, to the person who asks and nobody else. */
    public void sendToMyself(Person by, Update update, Lang lang) {
        tx.run(() -> {
            post.sendTest(update, by.email(), lang);
            audit.record(
                    by.id(),
                    "update.test",
                    update.id().value().toString(),
                    Map.of("version", String.valueOf(update.version())));
        });
    }

    /** The mail as plain text. */
    public String asText(Update update, Lang lang) {
        return post.asText(update, lang);
    }

    /** What came of saving. */
    public sealed interface Saved {
        record Done() implements Saved {}

        /** Somebody saved since. */
        record Conflict(Update theirs) implements Saved {}

        /** It is being sent, so its words stay as they are. */
        record Sent(Update update) implements Saved {}

        record Unknown() implements Saved {}
    }

    /** What an update is stamped with. */
    @Component
    record Stamps(Ids ids, InstantSource clock) {}
}
