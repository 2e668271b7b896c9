package ca.helpcommunitieslead.endorsement;

import java.time.LocalDate;

/**
 * How many more people there were on a day than on the day before; fewer where it is negative.
 *
 * @param paper on paper (R8); not among the individuals
 */
public record DayCount(LocalDate day, long individuals, long paper) {
    public long people() {
        return individuals + paper;
    }
}
