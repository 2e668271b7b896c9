package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The campaign that this installation runs, with the rules that its pack sets.
 *
 * @param headline what the home page says first
 * @param start decisions from this day on can count (R13)
 * @param end its last day; null while that is open
 * @param threshold how many councils open the talks
 * @param terms whether decisions of earlier council terms count (R15)
 * @param smallestPlaceShown places with fewer endorsers are not shown with a number (R6)
 * @param demonstration everything in it is invented, and every page says so
 * @param words how the jurisdiction calls its government, its representatives, its municipal association
 */
public record Campaign(
        String key,
        LocalizedText name,
        LocalizedText jurisdiction,
        LocalizedText network,
        LocalizedText headline,
        LocalizedText lead,
        ZoneId zone,
        LocalDate start,
        @Nullable LocalDate end,
        int threshold,
        CountedTerms terms,
        int smallestPlaceShown,
        String contact,
        List<LocalizedText> credits,
        boolean demonstration,
        Map<String, LocalizedText> words) {

    public enum CountedTerms {
        ALL,
        CURRENT
    }

    public Campaign {
        credits = List.copyOf(credits);
        words = Map.copyOf(words);
    }

    /** When its last day is over; empty while that is open. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(end)
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The day that it is where the campaign runs. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
