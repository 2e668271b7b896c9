package ca.helpcommunitieslead.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The campaign in a few numbers. The names of the components are the contract of {@code /api/v1/summary}.
 *
 * @param demonstration true where everything is invented; otherwise it is not there
 */
public record Summary(
        String campaign,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean demonstration,
        Endorsed endorsements,
        Councils councils,
        Crossed threshold) {
    public record Endorsed(
            long individuals,
            long paper,
            long organisations,
            @Nullable Instant countedAt) {}

    /**
     * The councils' side.
     *
     * @param population people who live under at least one counted council, each counted once
     */
    public record Councils(int counted, int currentTerm, int threshold, long population, int municipalities) {}

    public record Crossed(boolean crossed, @Nullable Instant crossedAt, List<Part> councils) {
        static Crossed not() {
            return new Crossed(false, null, List.of());
        }
    }

    public record Part(String code, String slug, String name, LocalDate decidedOn) {}
}
