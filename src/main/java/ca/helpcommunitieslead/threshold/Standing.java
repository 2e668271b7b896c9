package ca.helpcommunitieslead.threshold;

import java.util.List;
import java.util.Optional;

/**
 * Where the count stands.
 *
 * @param threshold how many councils open the talks
 * @param members the councils that count, in the order in which they came into the count
 * @param population the people who live under at least one of them, counted once
 * @param crossings every time the threshold was reached, newest first
 */
public record Standing(int threshold, List<Member> members, long population, List<Crossing> crossings) {
    public Standing {
        members = List.copyOf(members);
        crossings = List.copyOf(crossings);
    }

    public int counted() {
        return members.size();
    }

    public int currentTerm() {
        return (int) members.stream().filter(Member::currentTerm).count();
    }

    /** The crossing that holds now. */
    public Optional<Crossing> open() {
        return crossings.stream().filter(Crossing::isOpen).findFirst();
    }
}
