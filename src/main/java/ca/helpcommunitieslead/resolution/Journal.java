package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes an event, the record that follows from it, the news and the audit entry, in the caller's transaction. */
@Component
final class Journal {
    private final ResolutionStore store;
    private final AuditLog audit;
    private final ApplicationEventPublisher news;
    private final InstantSource clock;
    private final Names names;

    Journal(ResolutionStore store, AuditLog audit, ApplicationEventPublisher news, InstantSource clock, Names names) {
        this.store = store;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
        this.names = names;
    }

    Resolution open(Person by, ResolutionEvent first) {
        var id = new ResolutionId(names.ids().next());
        var key = new ResolutionKey(names.tokens().publicKey());
        var step = step(by, first);
        var resolution = Replay.of(id, key, List.of(step));
        store.open(resolution);
        return write(resolution, step, by);
    }

    Resolution append(Resolution before, Person by, ResolutionEvent event) {
        var step = step(by, event);
        var steps = Stream.concat(store.steps(before.id()).stream(), Stream.of(step))
                .toList();
        return write(Replay.of(before.id(), before.key(), steps), step, by);
    }

    private RecordedStep step(Person by, ResolutionEvent event) {
        return new RecordedStep(event, clock.instant().truncatedTo(ChronoUnit.MICROS), by.id(), role(by));
    }

    /** The role under which the public sees the step. */
    private static String role(Person by) {
        if (by.is(Role.VERIFIER)) return Role.VERIFIER.name();
        if (by.is(Role.EDITOR)) return Role.EDITOR.name();
        return by.is(Role.ADMINISTRATOR) ? Role.ADMINISTRATOR.name() : "MEMBER";
    }

    private Resolution write(Resolution resolution, RecordedStep step, Person by) {
        store.append(resolution, step);
        news.publishEvent(new ResolutionsChanged(resolution.council()));
        audit.record(
                by.id(),
                "resolution." + step.kind().toLowerCase(Locale.ROOT),
                resolution.key().value(),
                Map.of(
                        "council",
                        resolution.council().value(),
                        "status",
                        resolution.status().name()));
        return resolution;
    }

    /** Where IDs and keys come from. */
    @Component
    record Names(Ids ids, TokenSource tokens) {}
}
