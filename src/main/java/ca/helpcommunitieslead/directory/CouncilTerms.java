package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.platform.db.Snapshot;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The council terms of the jurisdiction, oldest first. */
@Component
public final class CouncilTerms {
    private final Snapshot<List<CouncilTerm>> snapshot;

    CouncilTerms(DirectoryStore store, InstantSource clock) {
        this.snapshot = new Snapshot<>(clock, store::terms);
    }

    public List<CouncilTerm> all() {
        return snapshot.get();
    }

    /** The term that a day falls in; empty for a day before the first or after the last that is known. */
    public Optional<CouncilTerm> at(LocalDate day) {
        return all().stream().filter(term -> term.contains(day)).findFirst();
    }

    void reload() {
        snapshot.drop();
    }
}
