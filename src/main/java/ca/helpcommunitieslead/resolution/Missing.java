package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.resolution.Evidence.Rank;
import java.util.EnumSet;
import java.util.Set;

/** What a record lacks that the clerk's office could tell. */
public enum Missing {
    /** Evidence of the rank of a clerk's letter or better (R13). */
    EVIDENCE,
    NUMBER,
    /** How the council voted, or the numbers of a vote that was counted. */
    VOTE;

    /** Nothing is asked for where the record does not stand. */
    public static Set<Missing> in(Resolution resolution) {
        var missing = EnumSet.noneOf(Missing.class);
        if (resolution.status() == Status.REFUSED || resolution.status() == Status.RESCINDED) return missing;
        var decision = resolution.decision();
        if (resolution.exhibits().stream()
                .map(exhibit -> exhibit.evidence().rank())
                .noneMatch(Rank::isEnough)) missing.add(EVIDENCE);
        if (decision.motionNumber().isEmpty()) missing.add(NUMBER);
        if (lacksNumbers(decision.vote())) missing.add(VOTE);
        return missing;
    }

    private static boolean lacksNumbers(Vote vote) {
        return switch (vote.kind()) {
            case UNKNOWN, RECORDED, WEIGHTED -> !vote.hasNumbers();
            case UNANIMOUS, VOICE, CONSENT_AGENDA -> false;
        };
    }
}
