package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * The campaign that this installation runs, with the rules that its pack sets.
 *
 * @param headline what the home page says first
 * @param start decisions from this day on can count (R13)
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

    /** The day that it is where the campaign runs. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
