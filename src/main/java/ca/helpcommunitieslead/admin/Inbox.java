package ca.helpcommunitieslead.admin;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewFile;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.ReviewQueue.Review;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that waits for a decision, of all kinds that a person may decide on. */
@Component
public final class Inbox {
    /** How many are listed and how many are counted at most. */
    public static final int MOST_LISTED = 100;

    public static final int MOST_COUNTED = 1000;

    private final List<ReviewQueue> queues;
    private final ReviewStore store;
    private final ReviewFile file;
    private final InstantSource clock;
    private final Tx tx;

    Inbox(List<ReviewQueue> queues, ReviewStore store, ReviewFile file, InstantSource clock, Tx tx) {
        this.queues = List.copyOf(queues);
        this.store = store;
        this.file = file;
        this.clock = clock;
        this.tx = tx;
    }

    /** The kinds that the person decides on, and how many of each wait. */
    public List<Count> counts(Person person) {
        return queues(person).stream()
                .map(queue -> new Count(queue, queue.count(MOST_COUNTED)))
                .toList();
    }

    private List<ReviewQueue> queues(Person person) {
        return queues.stream().filter(queue -> person.is(queue.role())).toList();
    }

    public Optional<ReviewQueue> queue(String kind) {
        return queues.stream().filter(queue -> queue.kind().equals(kind)).findFirst();
    }

    /**
     * What waits for the person, the longest first.
     *
     * @param kind empty for all kinds
     */
    public List<Item> waiting(Person person, String kind, int most) {
        return queues(person).stream()
                .filter(queue -> kind.isEmpty() || queue.kind().equals(kind))
                .flatMap(queue -> queue.waiting(most).stream().map(review -> new Item(queue, review)))
                .sorted(Comparator.comparing(item -> item.review().since()))
                .limit(most)
                .toList();
    }

    /** The next one: of the same kind while there is one. */
    public Optional<Item> next(Person person, String kind) {
        return waiting(person, kind, 1).stream()
                .findFirst()
                .or(() -> waiting(person, "", 1).stream().findFirst());
    }

    /** One thing of a kind and the mark of how it stands now. */
    public Optional<Shown> open(ReviewQueue queue, String id) {
        return queue.find(id).map(review -> new Shown(new Item(queue, review), file.of(id), mark(queue, review)));
    }

    /** Changes whenever somebody decides, and when what there is to decide on becomes another. */
    private String mark(ReviewQueue queue, Review review) {
        var facts = review.facts().stream()
                .map(fact -> fact.labelKey() + "=" + fact.value())
                .collect(Collectors.joining("\n"));
        var whole = String.join(
                "\n",
                String.valueOf(store.decisions(queue.kind(), review.id())),
                String.valueOf(review.isWaiting()),
                review.title(),
                review.text(),
                facts);
        return Integer.toUnsignedString(whole.hashCode());
    }

    /**
     * Decides, where everything still stands as the person saw it.
     *
     * @param mark that of {@link Shown}
     * @param note for the file, or empty
     */
    public Outcome decide(Person by, ReviewQueue queue, String id, String mark, Decision decision, String note) {
        return tx.call(() -> {
            store.lock(id);
            var review = queue.find(id);
            if (review.isEmpty()) return new Outcome.Unknown();
            if (!mark(queue, review.get()).equals(mark) || !queue.decide(by, id, decision))
                return new Outcome.Overtaken();
            store.decide(by.id(), queue.kind(), id, decision, clock.instant());
            if (!note.isEmpty()) file.note(by, queue.kind(), id, note);
            return new Outcome.Done(review.get().isWaiting());
        });
    }

    /** A kind, and how many of it wait, counted up to {@link #MOST_COUNTED}. */
    public record Count(ReviewQueue queue, int waiting) {}

    /** One thing and its kind. */
    public record Item(ReviewQueue queue, Review review) {
        /** Its page, without the language. */
        public String path() {
            return "/admin/inbox/" + queue.kind() + "/" + review.id();
        }
    }

    /**
     * One thing before somebody's eyes.
     *
     * @param mark what a decision has to bring along
     */
    public record Shown(Item item, List<ReviewFile.Entry> file, String mark) {
        public Shown {
            file = List.copyOf(file);
        }
    }

    /** What came of a decision. */
    public sealed interface Outcome {
        /**
         * It is decided.
         *
         * @param waited false where an earlier decision was taken back
         */
        record Done(boolean waited) implements Outcome {}

        /** Somebody was faster, or it is not any more what the person saw. */
        record Overtaken() implements Outcome {}

        record Unknown() implements Outcome {}
    }
}
