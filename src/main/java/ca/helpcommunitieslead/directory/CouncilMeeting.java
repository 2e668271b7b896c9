package ca.helpcommunitieslead.directory;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a council's calendar.
 *
 * @param starts local time; null where it is not known
 */
public record CouncilMeeting(
        MunicipalityCode council, LocalDate day, @Nullable LocalTime starts) {}
