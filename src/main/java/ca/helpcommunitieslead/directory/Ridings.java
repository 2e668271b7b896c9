package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In which ridings a municipality lies, as far as that is known. */
@Component
public final class Ridings {
    private final Municipalities municipalities;
    private final Snapshot<Map<MunicipalityCode, List<Riding>>> snapshot;
    private final Snapshot<Map<MunicipalityCode, Integer>> holding;

    Ridings(RidingStore store, Municipalities municipalities, InstantSource clock) {
        this.municipalities = municipalities;
        this.snapshot = new Snapshot<>(clock, store::byMunicipality);
        this.holding = new Snapshot<>(clock, store::holding);
    }

    /**
     * The ridings that are known with high or medium certainty, by name; those of an upper tier are its members'. Empty
     * where none is known.
     */
    public List<Riding> of(MunicipalityCode code) {
        var known = snapshot.get();
        var members = municipalities.members(code).stream().map(Municipality::code);
        return Stream.concat(Stream.of(code), members)
                .flatMap(one -> known.getOrDefault(one, List.of()).stream())
                .distinct()
                .sorted(Ridings::byName)
                .toList();
    }

    /** The number of the one riding that holds at least nine tenths of a municipality; empty where there is none. */
    public Optional<Integer> holding(MunicipalityCode code) {
        return Optional.ofNullable(holding.get().get(code));
    }

    private static int byName(Riding one, Riding other) {
        return String.valueOf(one.name().en())
                .compareTo(String.valueOf(other.name().en()));
    }

    void reload() {
        snapshot.drop();
        holding.drop();
    }
}
