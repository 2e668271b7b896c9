package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.Authorities;
import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The campaign's priorities and their asks, in the pack's order. */
@Component
public final class Priorities {
    private final CampaignStore store;
    private final TextStore editions;
    private final Texts texts;
    private final Authorities authorities;
    private final Snapshot<Index> snapshot;

    Priorities(CampaignStore store, TextStore editions, Texts texts, Authorities authorities, InstantSource clock) {
        this.store = store;
        this.editions = editions;
        this.texts = texts;
        this.authorities = authorities;
        this.snapshot = new Snapshot<>(clock, this::read);
    }

    private Index read() {
        var asks = new LinkedHashMap<String, Ask>();
        for (var row : store.asks()) {
            texts.last(TextId.ask(row.key()))
                    .map(text -> new Ask(row.key(), row.prioritySlug(), authorities.get(row.authority()), text))
                    .ifPresent(ask -> asks.put(row.key().value(), ask));
        }
        var priorities = new ArrayList<Priority>();
        for (var row : store.priorities()) {
            var own = asks.values().stream()
                    .filter(ask ->
                            ask.prioritySlug().equals(row.slug()) && !ask.text().retracted())
                    .toList();
            texts.last(TextId.brief(row.slug()))
                    .map(brief -> new Priority(row.slug(), authorities.get(row.authority()), brief, own))
                    .ifPresent(priorities::add);
        }
        return new Index(List.copyOf(priorities), asks, editions.edition());
    }

    public List<Priority> all() {
        return snapshot.get().priorities();
    }

    public Optional<Priority> bySlug(String slug) {
        return all().stream().filter(priority -> priority.slug().equals(slug)).findFirst();
    }

    /** The asks that the campaign stands for today. */
    public List<Ask> asks() {
        return all().stream().flatMap(priority -> priority.asks().stream()).toList();
    }

    /** Also one that is retracted: records keep pointing at it. */
    public Optional<Ask> ask(String key) {
        return Optional.ofNullable(snapshot.get().asks().get(key));
    }

    /** The number under which today's asks and their versions are kept; what somebody endorses today. */
    public int edition() {
        return snapshot.get().edition();
    }

    /** From when on the campaign stood for the asks of an edition; empty where there is none of that number. */
    public Optional<Instant> editionSince(int number) {
        return editions.editionSince(number);
    }

    void reload() {
        snapshot.drop();
    }

    private record Index(List<Priority> priorities, Map<String, Ask> asks, int edition) {}
}
