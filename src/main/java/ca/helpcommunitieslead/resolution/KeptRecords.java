package ca.helpcommunitieslead.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Records that were read before, so that a list of thousands reads only what has changed since. Each is kept under the
 * number of its state, which the database gives out once: whatever another node or an open transaction writes has a
 * number that is not here yet.
 */
final class KeptRecords {
    private static final int READ_AT_ONCE = 500;

    private final Map<UUID, Numbered> byId = new ConcurrentHashMap<>();
    private final Function<Collection<UUID>, List<Numbered>> read;

    /**
     * @param read gives the records of these ids as they are now
     */
    KeptRecords(Function<Collection<UUID>, List<Numbered>> read) {
        this.read = read;
    }

    /** The records of these states, in the same order; where one has changed in between, as it is by now. */
    List<Resolution> of(List<State> states) {
        var found = new HashMap<UUID, Resolution>();
        var missing = new ArrayList<UUID>();
        for (var state : states) {
            var kept = byId.get(state.id());
            if (kept != null && kept.revision() == state.revision()) found.put(state.id(), kept.resolution());
            else missing.add(state.id());
        }
        for (int from = 0; from < missing.size(); from += READ_AT_ONCE) {
            for (var one : read.apply(missing.subList(from, Math.min(missing.size(), from + READ_AT_ONCE)))) {
                byId.put(one.id(), one);
                found.put(one.id(), one.resolution());
            }
        }
        return states.stream()
                .map(state -> Objects.requireNonNull(found.get(state.id())))
                .toList();
    }

    /** Forgets all records but these. */
    void retain(List<State> states) {
        if (byId.size() > states.size())
            byId.keySet().retainAll(states.stream().map(State::id).collect(Collectors.toSet()));
    }

    /** A state of a record, by its number. */
    record State(UUID id, long revision) {}

    record Numbered(UUID id, long revision, Resolution resolution) {}
}
