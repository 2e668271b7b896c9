package ca.helpcommunitieslead.directory;

import java.time.LocalDate;

/** The years for which councils are elected; both days are included. */
public record CouncilTerm(String key, LocalDate from, LocalDate to) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
