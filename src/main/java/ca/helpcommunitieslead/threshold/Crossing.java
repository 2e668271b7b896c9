package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The count reached the threshold.
 *
 * @param councils exactly those that made it up, in the order in which they came into the count
 * @param closed when the count fell below again; null while it holds
 */
public record Crossing(UUID id, Instant at, @Nullable Instant closed, List<Part> councils) {
    public Crossing {
        councils = List.copyOf(councils);
    }

    /** One council of a crossing and the decision by which it counted, as it stood then. */
    public record Part(MunicipalityCode council, ResolutionKey resolution, LocalDate decidedOn) {}

    public boolean isOpen() {
        return closed == null;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closed);
    }
}
