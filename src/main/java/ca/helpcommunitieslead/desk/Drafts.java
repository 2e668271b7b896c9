package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Draft.Comment;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kernel.TokenSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Drafts of motions, which only their author sees, and whoever they give a link to. */
@Component
public final class Drafts {
    public static final Duration LINK_LASTS = Duration.ofDays(30);
    private static final int MOST_COMMENTS = 100;

    private final DraftStore store;
    private final TokenSource tokens;
    private final Memberships.Stamps stamps;

    Drafts(DraftStore store, TokenSource tokens, Memberships.Stamps stamps) {
        this.store = store;
        this.tokens = tokens;
        this.stamps = stamps;
    }

    public List<Draft> of(Person person) {
        return store.of(person.id());
    }

    public Optional<Draft> find(Person person, DraftId id) {
        return store.byId(id).filter(draft -> draft.person().equals(person.id()));
    }

    public DraftId begin(Person by, MunicipalityCode council, String title, Lang lang, String text) {
        return stamps.tx().call(() -> {
            var id = new DraftId(stamps.ids().next());
            store.add(id, by.id(), council, title, lang, now());
            store.addVersion(id, title, text, now());
            record(by, "draft.begin", id);
            return id;
        });
    }

    private Instant now() {
        return stamps.clock().instant();
    }

    private void record(Person by, String action, DraftId id) {
        stamps.audit().record(by.id(), action, id.value().toString(), Map.of());
    }

    /** Saves a version where something changed. False where there is no such draft. */
    public boolean save(Person by, DraftId id, String title, String text) {
        return stamps.tx().call(() -> {
            var found = lock(by, id);
            found.filter(draft -> !draft.title().equals(title)
                            || !draft.latest().text().equals(text))
                    .ifPresent(draft -> {
                        store.addVersion(id, title, text, now());
                        record(by, "draft.save", id);
                    });
            return found.isPresent();
        });
    }

    private Optional<Draft> lock(Person by, DraftId id) {
        return store.lock(id).filter(draft -> draft.person().equals(by.id()));
    }

    /** A link by which somebody without an account reads the draft and says something about it; it is told once. */
    public Optional<SecretToken> share(Person by, DraftId id, String label) {
        return stamps.tx()
                .call(() -> lock(by, id).map(draft -> {
                    var token = tokens.secret();
                    store.addShare(stamps.ids().next(), id, token.hash(), label, now(), now().plus(LINK_LASTS));
                    record(by, "draft.share", id);
                    return token;
                }));
    }

    /** False where there is no such link that works. */
    public boolean revoke(Person by, DraftId id, UUID share) {
        return stamps.tx().call(() -> {
            var revoked = lock(by, id).isPresent() && store.revoke(id, share, now());
            if (revoked) record(by, "draft.revoke", id);
            return revoked;
        });
    }

    public boolean delete(Person by, DraftId id) {
        return stamps.tx().call(() -> {
            var found = lock(by, id);
            found.ifPresent(draft -> {
                store.delete(id);
                record(by, "draft.delete", id);
            });
            return found.isPresent();
        });
    }

    /** What a link leads to; changes nothing. */
    public Optional<Draft> open(SecretToken token) {
        return store.open(token.hash(), now()).flatMap(opened -> store.byId(opened.draft()));
    }

    /** What a reader with a link says of the version that they saw. False where the link does not work. */
    public boolean comment(SecretToken token, int version, String name, String words) {
        return stamps.tx().call(() -> {
            var opened = store.open(token.hash(), now());
            opened.filter(found -> store.countComments(found.share()) < MOST_COMMENTS)
                    .ifPresent(found -> store.addComment(
                            stamps.ids().next(), found.share(), new Comment(version, name, words, now())));
            return opened.isPresent();
        });
    }
}
