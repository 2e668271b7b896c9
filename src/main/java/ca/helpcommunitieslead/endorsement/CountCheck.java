package ca.helpcommunitieslead.endorsement;

import java.time.Instant;
import java.util.List;

/**
 * What comparing the sums with the log, and the log with the people, found at one time.
 *
 * @param individuals how many the sums say
 * @param paper how many on paper the sums say
 * @param rebuilt whether the sums were made anew just before
 * @param corrections how many events that rebuilding added to the log
 */
public record CountCheck(
        Instant at, long individuals, long paper, List<Difference> differences, boolean rebuilt, int corrections) {
    public CountCheck {
        differences = List.copyOf(differences);
    }

    public boolean agrees() {
        return differences.isEmpty();
    }

    /**
     * One number that is wrong.
     *
     * @param dimension what is counted by: place, riding, day, inviter
     * @param kind INDIVIDUAL or PAPER
     * @param key which place, riding, day or inviter; empty where there is none
     * @param sum what pages show
     * @param added what the log says of the events that are added up
     * @param logged what the log says in all
     * @param people how many there are; the same as logged where people do not tell
     */
    public record Difference(
            String dimension, String kind, String key, long sum, long added, long logged, long people) {}
}
