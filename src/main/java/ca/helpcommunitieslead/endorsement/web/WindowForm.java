package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.endorsement.EndorsementWindow;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Reads when endorsing closes, and for how long confirmations go on. */
record WindowForm(Submission form, Campaign campaign, LocalDate today) {
    /** The end of the last day; empty where it is to be now, or where it cannot be read. */
    Optional<Instant> closesAt() {
        return form.readIfPresent("lastDay", this::day)
                .map(day -> day.plusDays(1).atStartOfDay(campaign.zone()).toInstant());
    }

    private Parsed<LocalDate> day(String raw) {
        try {
            var day = LocalDate.parse(raw);
            if (day.getYear() > 9999) return Parsed.invalid("endorsement.window.lastDay.invalid");
            return day.isBefore(today) ? Parsed.invalid("endorsement.window.lastDay.past") : Parsed.valid(day);
        } catch (DateTimeException e) {
            return Parsed.invalid("endorsement.window.lastDay.invalid");
        }
    }

    int graceDays() {
        return form.read("graceDays", WindowForm::days).orElse(0);
    }

    private static Parsed<Integer> days(String raw) {
        if (!raw.matches("\\d{1,2}") || Integer.parseInt(raw) > EndorsementWindow.MOST_GRACE_DAYS)
            return Parsed.invalid("endorsement.window.graceDays.invalid");
        return Parsed.valid(Integer.parseInt(raw));
    }
}
