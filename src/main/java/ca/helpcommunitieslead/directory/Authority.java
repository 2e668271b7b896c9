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

    /** The title of whoever is addressed on a day, without its article: Minister of Energy. Empty where unknown. */
    public Optional<LocalizedText> officeOn(LocalDate day) {
        return names.stream()
                .filter(dated -> dated.holdsOn(day))
                .findFirst()
                .flatMap(dated -> Optional.ofNullable(dated.office()));
    }

    /**
     * A name and its days, both included; the last name has no end.
     *
     * @param office the title of whoever is addressed, without its article
     */
    public record DatedName(
            LocalizedText name,
            @Nullable LocalizedText office,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }
}
