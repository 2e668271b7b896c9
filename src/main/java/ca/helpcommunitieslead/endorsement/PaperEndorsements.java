package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.PaperRow.Verdict;
import ca.helpcommunitieslead.endorsement.PaperStore.Entry;
import ca.helpcommunitieslead.endorsement.PaperStore.Line;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Endorsements on paper (R8): lists are looked over, counted, retracted and restored as a whole. */
@Component
public final class PaperEndorsements {
    public static final int MOST_LINES = 1000;

    private final PaperStore store;
    private final PaperSheet sheet;
    private final PaperCount count;
    private final AuditLog audit;
    private final Stamps stamps;

    PaperEndorsements(PaperStore store, PaperSheet sheet, PaperCount count, AuditLog audit, Stamps stamps) {
        this.store = store;
        this.sheet = sheet;
        this.count = count;
        this.audit = audit;
        this.stamps = stamps;
    }

    /** The newest first. */
    public List<PaperBatch> all() {
        return store.all();
    }

    public Optional<PaperBatch> byId(PaperBatchId id) {
        return store.byId(id);
    }

    /** What counting these lines would do; changes nothing. */
    public List<PaperRow> check(PaperOrigin origin, String lines) {
        var rows = sheet.read(lines, origin.municipality());
        var known = store.known(rows.stream().flatMap(row -> line(row).stream()).toList());
        var seen = new HashSet<String>();
        return rows.stream()
                .map(row -> switch (row.verdict()) {
                    case Verdict.Counts _ when known.online().contains(row.line()) -> row.as(new Verdict.Online());
                    case Verdict.Counts _ when known.onPaper().contains(row.line()) -> row.as(new Verdict.OnPaper());
                    case Verdict.Counts(var signature) when !isNew(signature, seen) -> row.as(new Verdict.OnPaper());
                    default -> row;
                })
                .toList();
    }

    private Optional<Line> line(PaperRow row) {
        if (!(row.verdict() instanceof Verdict.Counts(var signature))) return Optional.empty();
        return Optional.of(new Line(
                row.line(),
                signature.name().value(),
                signature.name().key(),
                signature.postalCode().value(),
                signature.mailbox(),
                signature.municipalityCode(),
                stamps.standings().riding(signature.municipality())));
    }

    /** Notes the person as seen; false where they stand further up on the same list. */
    private static boolean isNew(PaperSignature signature, Set<String> seen) {
        var name = signature.name().key();
        var isNew = Stream.of(signature.postalCode().value(), mailboxOr(signature.mailbox()))
                .filter(mark -> !mark.isEmpty())
                .noneMatch(mark -> seen.contains(name + " " + mark));
        seen.add(name + " " + signature.postalCode().value());
        if (signature.mailbox() != null) seen.add(name + " " + signature.mailbox());
        return isNew;
    }

    private static String mailboxOr(@Nullable String mailbox) {
        return mailbox == null ? "" : mailbox;
    }

    /**
     * Counts the lines that count, and keeps nothing of the others.
     *
     * @param expected how many the person was shown that would count
     */
    public Counted count(Person by, PaperOrigin origin, String lines, int expected) {
        return stamps.tx().call(() -> {
            store.lock();
            var rows = check(origin, lines);
            var counting = rows.stream().flatMap(row -> line(row).stream()).toList();
            if (counting.size() != expected || counting.isEmpty()) return new Counted.Otherwise(rows);
            var id = new PaperBatchId(stamps.ids().next());
            var now = stamps.clock().instant();
            store.add(id, origin, counting, new Entry(by.id(), now, rows.size() - counting.size()));
            count.joined(counting.stream().map(Line::place).toList(), now);
            record(by, "paper.count", id, counting.size());
            return new Counted.Done(id);
        });
    }

    private void record(Person by, String action, PaperBatchId id, int lines) {
        audit.record(by.id(), action, id.value().toString(), Map.of("lines", String.valueOf(lines)));
    }

    /** Takes a list out of the count; false where there is none, or it is out already. */
    public boolean retract(Person by, PaperBatchId id) {
        return stamps.tx().call(() -> {
            store.lock();
            if (!store.move(id, PaperBatch.State.COUNTED, PaperBatch.State.RETRACTED)) return false;
            var places = store.retract(id);
            count.left(places, stamps.clock().instant());
            record(by, "paper.retract", id, places.size());
            return true;
        });
    }

    /** Counts a list again, without those who count otherwise meanwhile; how many count, empty where nothing was done. */
    public OptionalInt restore(Person by, PaperBatchId id) {
        return stamps.tx().call(() -> {
            store.lock();
            if (!store.move(id, PaperBatch.State.RETRACTED, PaperBatch.State.COUNTED)) return OptionalInt.empty();
            var places = store.restore(id);
            count.joined(places, stamps.clock().instant());
            record(by, "paper.restore", id, places.size());
            return OptionalInt.of(places.size());
        });
    }

    /** What came of counting. */
    public sealed interface Counted {
        record Done(PaperBatchId id) implements Counted {}

        /** Other lines count than the person was shown, or none; nothing was done. */
        record Otherwise(List<PaperRow> rows) implements Counted {}
    }

    /** Transactions, their time, new IDs, and the riding of a municipality. */
    @Component
    record Stamps(Tx tx, InstantSource clock, Ids ids, Standings standings) {}
}
