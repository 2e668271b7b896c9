package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Capacity;
import ca.helpcommunitieslead.endorsement.CommentCheck;
import ca.helpcommunitieslead.endorsement.Endorsement;
import ca.helpcommunitieslead.endorsement.EndorsementFilter;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what staff look for out of an address; what is no filter filters nothing. */
final class StaffQuery {
    private static final int LONGEST = 200;

    /** Days outside of these years are mistyped, and beyond what the database can hold. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private StaffQuery() {}

    static EndorsementFilter read(Submission query, ZoneId zone) {
        var search = query.text("q");
        var until = day(query.text("to"));
        return new EndorsementFilter(
                search.substring(0, Math.min(search.length(), LONGEST)).replace("\0", ""),
                one(Endorsement.State.class, query.text("state")),
                MunicipalityCode.parse(query.text("municipality")).toOptional().orElse(null),
                one(Capacity.Kind.class, query.text("capacity")),
                one(CommentCheck.class, query.text("comment")),
                day(query.text("from"))
                        .map(day -> day.atStartOfDay(zone).toInstant())
                        .orElse(null),
                until.map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()).orElse(null));
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Optional<LocalDate> day(String raw) {
        try {
            return Optional.of(LocalDate.parse(raw))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
