package ca.helpcommunitieslead.admin;

import ca.helpcommunitieslead.admin.ReviewStore.Row;
import ca.helpcommunitieslead.endorsement.EndorsementEnded;
import ca.helpcommunitieslead.endorsement.EndorsementErased;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewFile;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.organisation.OrganisationErased;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what staff decided and noted about the things in the inbox, as long as these are there. */
@Component
final class Reviews implements ReviewFile {
    private final ReviewStore store;
    private final List<ReviewQueue> queues;
    private final People people;
    private final Writing writing;

    Reviews(ReviewStore store, List<ReviewQueue> queues, People people, Writing writing) {
        this.store = store;
        this.queues = List.copyOf(queues);
        this.people = people;
        this.writing = writing;
    }

    @Override
    public List<Entry> of(String id) {
        return store.of(id).stream().map(this::entry).toList();
    }

    private Entry entry(Row row) {
        var queue = queues.stream().filter(one -> one.kind().equals(row.kind())).findFirst();
        var reason = queue.stream()
                .flatMap(one -> one.reasons().stream())
                .filter(one -> one.key().equals(row.reason()))
                .map(ReviewQueue.Reason::labelKey)
                .findFirst();
        return new Entry(
                row.at(),
                name(row.by()),
                row.step(),
                queue.map(ReviewQueue::labelKey).orElse(""),
                reason.orElse(""),
                row.words());
    }

    /** Who is not in the list of people any more is called by nothing. */
    private String name(PersonId id) {
        return people.byId(id).map(Person::name).orElse("–");
    }

    @Override
    public void note(Person by, String kind, String id, String words) {
        writing.tx().run(() -> {
            store.note(by.id(), kind, id, words, writing.clock().instant());
            writing.audit().record(by.id(), "review.note", id, Map.of("kind", kind));
        });
    }

    @EventListener
    void on(EndorsementErased news) {
        store.forget(news.id().value().toString());
    }

    @EventListener
    void on(EndorsementEnded news) {
        store.forget(news.id().value().toString());
    }

    @EventListener
    void on(OrganisationErased news) {
        store.forget(news.id().value().toString());
        for (var change : news.changes()) store.forget(change.value().toString());
    }

    /** What writing takes. */
    @Component
    record Writing(Tx tx, InstantSource clock, AuditLog audit) {}
}
