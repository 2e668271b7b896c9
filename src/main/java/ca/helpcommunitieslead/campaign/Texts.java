package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The texts as the public reads them. {@link Editing} changes them. */
@Component
public final class Texts {
    private final TextStore store;
    private final Snapshot<Map<TextId, PublishedText>> current;

    Texts(TextStore store, InstantSource clock) {
        this.store = store;
        this.current = new Snapshot<>(clock, () -> byId(store.current()));
    }

    private static Map<TextId, PublishedText> byId(List<PublishedText> all) {
        var found = new LinkedHashMap<TextId, PublishedText>();
        all.forEach(text -> found.put(text.id(), text));
        return found;
    }

    /** What the text says now; empty where it was never published or is retracted. */
    public Optional<PublishedText> published(TextId id) {
        return last(id).filter(text -> !text.retracted());
    }

    /** What the text said last, also where it is retracted. */
    public Optional<PublishedText> last(TextId id) {
        return Optional.ofNullable(current.get().get(id));
    }

    /** The published texts of one kind, by their attribute {@code order}, then in the order in which they came. */
    public List<PublishedText> published(TextKind kind) {
        return current.get().values().stream()
                .filter(text -> text.id().kind() == kind && !text.retracted())
                .sorted((one, other) -> Integer.compare(order(one), order(other)))
                .toList();
    }

    private static int order(PublishedText text) {
        var order = text.body().attribute("order");
        return order.matches("\\d{1,6}") ? Integer.parseInt(order) : Integer.MAX_VALUE;
    }

    /** What the text says in one of its versions, in that version's last revision. */
    public Optional<PublishedText> version(TextId id, int version) {
        return history(id).stream().filter(text -> text.version() == version).findFirst();
    }

    /** Everything that was published, newest first. */
    public List<PublishedText> history(TextId id) {
        return store.publications(id);
    }

    void reload() {
        current.drop();
    }
}
