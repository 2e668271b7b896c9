package ca.helpcommunitieslead.site;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One time that the count reached the threshold (R18).
 *
 * @param closed when the count fell below again; empty while it holds
 * @param councils exactly those that made it up
 */
public record Opening(Instant at, Optional<Instant> closed, List<Part> councils) {
    public Opening {
        councils = List.copyOf(councils);
    }

    /**
     * One council of it.
     *
     * @param slug of the council's page
     * @param resolution the key of the decision by which it counted
     */
    public record Part(LocalizedText name, String slug, String resolution) {}

    public boolean holds() {
        return closed.isEmpty();
    }
}
