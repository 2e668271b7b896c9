package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Evidence.Says;
import ca.helpcommunitieslead.resolution.Outcome;
import java.time.LocalDate;
import java.util.List;

/** Reads from the form what a source says itself, where that is not what is recorded. */
record SaysForm(Submission form) {
    static final List<String> FIELDS = List.of("saysOutcome", "saysDay", "saysNumber", "saysFor", "saysAgainst");
    private static final int LONGEST_NUMBER = 60;
    private static final int LARGEST_COUNCIL = 200;

    boolean isGiven() {
        return FIELDS.stream().anyMatch(field -> form.present(field).isPresent());
    }

    /** Notes what is wrong. The day may be any: the source may have it wrong. */
    Says read() {
        return new Says(
                form.readIfPresent("saysOutcome", Readers.oneOf(Outcome.class)).orElse(null),
                form.readIfPresent("saysDay", Fields.dayUntil(LocalDate.MAX)).orElse(null),
                form.optional("saysNumber", LONGEST_NUMBER),
                form.readIfPresent("saysFor", Fields.numberUpTo(LARGEST_COUNCIL))
                        .orElse(null),
                form.readIfPresent("saysAgainst", Fields.numberUpTo(LARGEST_COUNCIL))
                        .orElse(null));
    }
}
