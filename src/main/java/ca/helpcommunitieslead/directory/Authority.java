package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A body that can do what an ask asks, such as a ministry. Its names are dated, because ministries are renamed.
 *
 * @param names oldest first
 */
public record Authority(String key, Level level, LocalizedText shortName, List<DatedName> names) {
    public enum Level {
        MUNICIPAL,
        PROVINCIAL,
        FEDERAL
    }

    public Authority {
        names = List.copyOf(names);
        if (names.isEmpty()) throw new IllegalArgumentException("an authority without a name");
    }

    /** The name of today. */
    public LocalizedText name() {
        return names.getLast().name();
    }

    /** The name on a day; empty before the first name that is known. */
    public Optional<LocalizedText> nameOn(LocalDate day) {
        return names.stream()
                .filter(dated -> dated.holdsOn(day))
                .map(DatedName::name)
                .findFirst();
    }

    /** A name and its days, both included; the last name has no end. */
    public record DatedName(
            LocalizedText name, LocalDate from, @Nullable LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
