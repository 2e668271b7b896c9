package ca.helpcommunitieslead.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a council works by its own procedure by-law, as far as somebody has looked it up. Nothing is assumed: what is null
 * or empty is not known and is asked for.
 *
 * @param notice how many days before a meeting notice of a motion must be given
 * @param noticeIn what these days are
 * @param agendaDays how many days before a meeting its agenda closes, in calendar days
 * @param seconderNeeded whether a motion needs a seconder
 * @param clerkEmail the mailbox of the clerk's office, as the municipality publishes it
 * @param clerkLanguage the language in which the office is written to: {@code en} or {@code fr}
 * @param source where this stands: the address of the by-law or of the clerk's page
 * @param checkedOn the day on which somebody last looked
 */
public record CouncilPractice(
        MunicipalityCode council,
        @Nullable Integer notice,
        @Nullable Days noticeIn,
        @Nullable Integer agendaDays,
        @Nullable Boolean seconderNeeded,
        String clerkEmail,
        String clerkLanguage,
        String source,
        @Nullable LocalDate checkedOn) {

    public enum Days {
        CALENDAR_DAYS,
        /** Monday to Friday; holidays are not taken off, so a date may be a day or two too late around them. */
        BUSINESS_DAYS
    }

    public static CouncilPractice unknown(MunicipalityCode council) {
        return new CouncilPractice(council, null, null, null, null, "", "en", "", null);
    }

    /** The last day on which notice can be given for a meeting; empty where the notice period is not known. */
    public Optional<LocalDate> noticeBy(LocalDate meeting) {
        if (notice == null) return Optional.empty();
        return Optional.of(
                noticeIn == Days.BUSINESS_DAYS ? businessDaysBefore(meeting, notice) : meeting.minusDays(notice));
    }

    private static LocalDate businessDaysBefore(LocalDate meeting, int days) {
        var day = meeting;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            if (day.getDayOfWeek().getValue() <= 5) left--;
        }
        return day;
    }

    /** The day on which the agenda of a meeting closes; empty where that is not known. */
    public Optional<LocalDate> agendaClosesOn(LocalDate meeting) {
        return agendaDays == null ? Optional.empty() : Optional.of(meeting.minusDays(agendaDays));
    }
}
