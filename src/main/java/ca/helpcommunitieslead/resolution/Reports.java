package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Report.Account;
import ca.helpcommunitieslead.resolution.Report.State;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people without an account tell of councils' decisions, and what staff make of it. */
@Component
public final class Reports {
    static final Duration ADDRESS_KEPT = Duration.ofDays(90);
    private static final Duration MAIL_KEPT = Duration.ofDays(30);

    private final ReportStore store;
    private final ReportPost post;
    private final Resolutions resolutions;
    private final AuditLog audit;
    private final Stamps stamps;

    Reports(ReportStore store, ReportPost post, Resolutions resolutions, AuditLog audit, Stamps stamps) {
        this.store = store;
        this.post = post;
        this.resolutions = resolutions;
        this.audit = audit;
        this.stamps = stamps;
    }

    /**
     * Keeps a report. False where it was kept before, as somebody pressed the button twice.
     *
     * @param formKey of the form as it was shown
     * @param email for questions, and to say what came of it; null: nobody is asked or told
     */
    public boolean send(String formKey, Account account, @Nullable EmailAddress email, Lang lang) {
        var now = stamps.clock().instant();
        var id = new ReportId(stamps.ids().next());
        var eraseAfter = email == null ? null : now.plus(ADDRESS_KEPT);
        return stamps.tx()
                .call(() -> store.add(id, formKey, new ReportStore.Sent(account, email, lang), now, eraseAfter));
    }

    public Optional<Report> byId(ReportId id) {
        return store.byId(id);
    }

    /** What else was told of the same council and day, oldest first. */
    public List<Report> besides(Report report) {
        return store.of(report.account().council(), report.account().day()).stream()
                .filter(other -> !other.id().equals(report.id()))
                .toList();
    }

    List<Report> waiting(int most) {
        return store.waiting(most);
    }

    /** Enters a record of it; whoever enters it cannot be the one who verifies it (R13). */
    public Filing enter(Person by, ReportId id, Decision decision, List<Evidence> evidence) {
        return file(by, id, _ -> Optional.of(resolutions.record(by, decision, evidence)));
    }

    /**
     * The decision is recorded already; what the report holds becomes evidence of it.
     *
     * @param rank of the report's link or file; null where it has neither
     */
    public Filing attach(Person by, ReportId id, ResolutionKey record, @Nullable Rank rank) {
        return file(by, id, report -> {
            var told = report.account();
            var known = resolutions
                    .byKey(record.value())
                    .filter(one -> one.council().equals(told.council()));
            if (known.isEmpty() || rank == null || !told.hasProof()) return known;
            var piece = new Evidence(rank, told.link().isEmpty() ? null : told.link(), told.file());
            return resolutions.addEvidence(by, record, piece) instanceof Change.Done(var changed)
                    ? Optional.of(changed)
                    : Optional.empty();
        });
    }

    /** A refusal can be taken back so; then nobody is told, as the address is gone. */
    private Filing file(Person by, ReportId id, Function<Report, Optional<Resolution>> record) {
        return stamps.tx().call(() -> {
            var report = store.lock(id);
            if (report.isEmpty()) return new Filing.Unknown();
            if (report.get().state() == State.ACCEPTED) return new Filing.Overtaken();
            var filed = record.apply(report.get());
            if (filed.isEmpty()) return new Filing.Overtaken();
            post.tellAccepted(report.get(), filed.get());
            decide(by, id, State.ACCEPTED, filed.get().key(), "");
            return new Filing.Done(filed.get());
        });
    }

    private void decide(Person by, ReportId id, State state, @Nullable ResolutionKey record, String reason) {
        store.decide(id, state, record, stamps.clock().instant().plus(MAIL_KEPT));
        audit.record(
                by.id(),
                "report." + state.name().toLowerCase(Locale.ROOT),
                id.toString(),
                Map.of("record", record == null ? "" : record.value(), "reason", reason));
    }

    /** False where there is none, or it is decided. */
    boolean refuse(Person by, ReportId id, String reason, String words) {
        return stamps.tx().call(() -> {
            var report = store.lock(id).filter(Report::isWaiting);
            report.ifPresent(waiting -> {
                if (!words.isBlank()) post.tellRefused(waiting, words.strip());
                decide(by, id, State.REFUSED, null, reason);
            });
            return report.isPresent();
        });
    }

    /** What came of filing a report. */
    public sealed interface Filing {
        record Done(Resolution resolution) implements Filing {}

        /** Somebody was faster, or the record is of another council. */
        record Overtaken() implements Filing {}

        record Unknown() implements Filing {}
    }

    /** What a report is stamped with, and its transaction. */
    @Component("reportStamps")
    record Stamps(Ids ids, InstantSource clock, Tx tx) {}
}
