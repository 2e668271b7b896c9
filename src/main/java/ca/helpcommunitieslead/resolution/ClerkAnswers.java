package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.resolution.ClerkRequest.Answer;
import ca.helpcommunitieslead.resolution.ClerkRequest.Difference;
import ca.helpcommunitieslead.resolution.ClerkRequest.Kind;
import ca.helpcommunitieslead.resolution.ClerkRequest.State;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.resolution.Resolutions.Seen;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What clerks' offices answer by their mailed link, and what staff make of it. */
@Component
public final class ClerkAnswers {
    /** So many answers of one kind to one question; more is a mistake or mischief. */
    private static final int MOST = 5;

    private final ClerkStore store;
    private final Resolutions resolutions;
    private final Messages messages;
    private final AuditLog audit;
    private final Clerks.Stamps stamps;

    ClerkAnswers(ClerkStore store, Resolutions resolutions, Messages messages, AuditLog audit, Clerks.Stamps stamps) {
        this.store = store;
        this.resolutions = resolutions;
        this.messages = messages;
        this.audit = audit;
        this.stamps = stamps;
    }

    /** Opens a link; changes nothing. */
    public Opening open(SecretToken token) {
        var request = store.byLink(token.hash());
        if (request.isEmpty()) return new Opening.Unknown();
        if (!request.get().isOpenAt(stamps.clock().instant())) return new Opening.Expired(request.get());
        return resolutions
                .byKey(request.get().resolution().value())
                .<Opening>map(record -> new Opening.Open(request.get(), record))
                .orElseGet(Opening.Unknown::new);
    }

    /** The office says that the record is right. This is a letter of the clerk, once (R12). */
    public Answering confirm(SecretToken token, int seen) {
        return answer(token, Kind.CONFIRMATION, (request, record) -> {
            if (request.isConfirmed()) return Answering.ALREADY;
            var letter = Evidence.stated(Evidence.Rank.CLERK_LETTER, null, statement(request));
            if (!(resolutions.clerkShows(new Seen(record.key(), seen), letter, store.askedBy(request.id()))
                    instanceof Change.Done)) return Answering.OVERTAKEN;
            return keep(request, Kind.CONFIRMATION, List.of(), "");
        });
    }

    /** In both languages, as the public reads it in either; of the address only where it belongs to. */
    private String statement(ClerkRequest request) {
        var today = stamps.campaigns().today().toString();
        return inBoth("resolution.clerk.statement", request.office().domain(), today);
    }

    private String inBoth(String key, Object... arguments) {
        return Arrays.stream(Lang.values())
                .map(lang -> messages.get(lang, key, arguments))
                .collect(Collectors.joining(" / "));
    }

    /**
     * The office sends a certified copy.
     *
     * @param file keeps it; not asked where the link takes no more
     */
    public Answering copy(SecretToken token, Supplier<StoredFile> file) {
        return answer(token, Kind.COPY, (request, record) -> {
            var copy = Evidence.stated(Evidence.Rank.CERTIFIED_COPY, file.get(), statement(request));
            if (!(resolutions.clerkShows(Seen.of(record), copy, store.askedBy(request.id())) instanceof Change.Done))
                return Answering.OVERTAKEN;
            return keep(request, Kind.COPY, List.of(), "");
        });
    }

    /** The office says what is wrong; staff decide on it. */
    public Answering correct(SecretToken token, List<Difference> differences, String words) {
        return answer(token, Kind.CORRECTION, (request, _) -> keep(request, Kind.CORRECTION, differences, words));
    }

    /** The office says that the council took its decision back; staff decide on it. */
    public Answering rescind(SecretToken token, LocalDate day, String words) {
        return answer(token, Kind.RESCISSION, (request, _) -> {
            store.answer(request.id(), fresh(Kind.RESCISSION, List.of(), day, words, State.WAITING));
            return Answering.TAKEN;
        });
    }

    private Answering answer(SecretToken token, Kind kind, BiFunction<ClerkRequest, Resolution, Answering> work) {
        return stamps.tx().call(() -> {
            store.byLink(token.hash()).ifPresent(request -> store.lock(request.id()));
            return switch (open(token)) {
                case Opening.Unknown() -> Answering.UNKNOWN;
                case Opening.Expired _ -> Answering.EXPIRED;
                case Opening.Open(var request, var record) ->
                    isTooMuch(request, kind) ? Answering.TOO_MANY : work.apply(request, record);
            };
        });
    }

    private static boolean isTooMuch(ClerkRequest request, Kind kind) {
        return request.answers().stream()
                        .filter(answer -> answer.kind() == kind)
                        .count()
                >= MOST;
    }

    private Answering keep(ClerkRequest request, Kind kind, List<Difference> differences, String words) {
        var state = kind == Kind.CORRECTION ? State.WAITING : State.TAKEN;
        store.answer(request.id(), fresh(kind, differences, null, words, state));
        return Answering.TAKEN;
    }

    private Answer fresh(Kind kind, List<Difference> differences, @Nullable LocalDate day, String words, State state) {
        return new Answer(stamps.ids().next(), kind, stamps.clock().instant(), differences, day, words, state);
    }

    List<Waiting> waiting(Kind kind, int most) {
        return store.waiting(kind, most).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    Optional<Waiting> find(UUID id) {
        return store.byAnswer(id)
                .flatMap(request -> resolutions
                        .byKey(request.resolution().value())
                        .flatMap(record -> request.answers().stream()
                                .filter(answer -> answer.id().equals(id))
                                .findFirst()
                                .map(answer -> new Waiting(request, answer, record))));
    }

    /** A correction or a rescission becomes an event of the record; whoever accepts it cannot verify it (R13). */
    boolean accept(Person by, UUID id) {
        return stamps.tx().call(() -> {
            var found = find(id).filter(waiting -> waiting.answer().state() == State.WAITING);
            if (found.isEmpty() || !(apply(by, found.get()) instanceof Change.Done)) return false;
            return decide(by, found.get(), State.ACCEPTED);
        });
    }

    /** A proposal is of the record that the office saw: nothing else is written over, and nothing is brought back. */
    private Change apply(Person by, Waiting waiting) {
        var record = waiting.record();
        if (!record.stands()) return new Change.Overtaken();
        var day = waiting.answer().day();
        if (day != null) return resolutions.rescind(by, Seen.of(record), day, inBoth("resolution.clerk.rescinded"));
        var decision = record.decision();
        for (var difference : waiting.answer().differences()) {
            if (!difference.field().of(decision).equals(difference.was())) return new Change.Overtaken();
            decision = difference.field().in(decision, difference.should());
        }
        if (decision.equals(record.decision())) return new Change.Done(record);
        if (decision.outcome().isCarried() && decision.vote().lost()) return new Change.Overtaken();
        return resolutions.correct(by, Seen.of(record), decision, inBoth("resolution.clerk.corrected"));
    }

    boolean refuse(Person by, UUID id) {
        return stamps.tx()
                .call(() -> find(id).map(waiting -> decide(by, waiting, State.REFUSED))
                        .orElse(false));
    }

    private boolean decide(Person by, Waiting waiting, State state) {
        if (!store.decide(waiting.answer().id(), state)) return false;
        audit.record(
                by.id(),
                "clerk.decide",
                waiting.record().key().value(),
                Map.of("kind", waiting.answer().kind().name(), "state", state.name()));
        return true;
    }

    /** An answer that is for staff to decide, and the record as it is now. */
    record Waiting(ClerkRequest request, Answer answer, Resolution record) {}

    /** What a link leads to. */
    public sealed interface Opening {
        record Open(ClerkRequest request, Resolution record) implements Opening {}

        record Expired(ClerkRequest request) implements Opening {}

        record Unknown() implements Opening {}
    }

    /** What came of an answer. */
    public enum Answering {
        TAKEN,
        /** The office had confirmed it before. */
        ALREADY,
        /** The record is not any more what the office saw. */
        OVERTAKEN,
        TOO_MANY,
        EXPIRED,
        UNKNOWN
    }
}
