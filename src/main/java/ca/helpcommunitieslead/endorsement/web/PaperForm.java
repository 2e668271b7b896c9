package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.PaperEndorsements;
import ca.helpcommunitieslead.endorsement.PaperOrigin;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads where a list of signatures comes from, and its lines. */
record PaperForm(Submission form, Places places, LocalDate today) {
    private static final int LONGEST = 200;
    private static final int OLDEST_YEAR = 2000;

    /** What was sent, or nothing and the form knows why. */
    Optional<PaperOrigin> read() {
        var place = form.required("place", LONGEST);
        var day = form.read("day", this::day);
        var organiser = form.required("organiser", LONGEST);
        var municipality = form.readIfPresent("municipality", places::read);
        lines();
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new PaperOrigin(place, day.orElseThrow(), organiser, municipality.orElse(null)));
    }

    private Parsed<LocalDate> day(String raw) {
        if (raw.isEmpty()) return Parsed.invalid("field.missing");
        try {
            var day = LocalDate.parse(raw);
            if (day.getYear() < OLDEST_YEAR) return Parsed.invalid("endorsement.paper.day.invalid");
            return day.isAfter(today) ? Parsed.invalid("endorsement.paper.day.future") : Parsed.valid(day);
        } catch (DateTimeException e) {
            return Parsed.invalid("endorsement.paper.day.invalid");
        }
    }

    private void lines() {
        var lines = form.text("lines");
        if (lines.isEmpty()) form.reject("lines", "endorsement.paper.lines.missing");
        else if (lines.lines().filter(line -> !line.isBlank()).count() > PaperEndorsements.MOST_LINES + 1)
            form.reject("lines", "endorsement.paper.lines.tooMany", PaperEndorsements.MOST_LINES);
    }
}
