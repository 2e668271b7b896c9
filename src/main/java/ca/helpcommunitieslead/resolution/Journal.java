package ca.helpcommunitieslead.resolution;

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

    Matter open(Author by, ResolutionEvent first) {
        var id = new ResolutionId(names.ids().next());
        var key = new ResolutionKey(names.tokens().publicKey());
        var step = step(by, first);
        var matter = Replay.of(id, key, List.of(step));
        store.open(matter);
        return tell(write(matter, step));
    }

    /** A new record with several events, of which nobody is told: {@link #tell} does that once for many. */
    Matter openQuietly(Author by, List<ResolutionEvent> events) {
        var id = new ResolutionId(names.ids().next());
        var key = new ResolutionKey(names.tokens().publicKey());
        var steps = events.stream().map(event -> step(by, event)).toList();
        store.open(Replay.of(id, key, steps.subList(0, 1)));
        for (int many = 1; many < steps.size(); many++)
            write(Replay.of(id, key, steps.subList(0, many)), steps.get(many - 1));
        return write(Replay.of(id, key, steps), steps.getLast());
    }

    Matter append(Matter before, Author by, ResolutionEvent event) {
        var step = step(by, event);
        var steps = Stream.concat(store.steps(before.id()).stream(), Stream.of(step))
                .toList();
        return tell(write(Replay.of(before.id(), before.key(), steps), step));
    }

    private RecordedStep step(Author by, ResolutionEvent event) {
        return new RecordedStep(event, clock.instant().truncatedTo(ChronoUnit.MICROS), by.person(), by.role());
    }

    private Matter write(Matter matter, RecordedStep step) {
        store.append(matter, step);
        if (step.actor() != null)
            audit.record(
                    step.actor(),
                    "resolution." + step.kind().toLowerCase(Locale.ROOT),
                    matter.key().value(),
                    Map.of("council", matter.council().value(), "status", status(matter)));
        return matter;
    }

    /** Lets everybody know who keeps something that follows from the records. */
    Matter tell(Matter matter) {
        news.publishEvent(new ResolutionsChanged(matter.council()));
        return matter;
    }

    private static String status(Matter matter) {
        return switch (matter) {
            case Plan plan -> String.valueOf(plan.life().standing());
            case Resolution resolution -> resolution.status().name();
        };
    }

    /** Where IDs and keys come from. */
    @Component
    record Names(Ids ids, TokenSource tokens) {}
}
