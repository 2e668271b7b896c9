package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Where a council stands, in one word. Refusals and deferrals are shown with the same care as wins (R14). */
public enum CouncilState {
    COUNTED,
    /** The only decisions that are recorded wait for their second check. */
    REPORTED,
    /** It supports the campaign, but something is missing for the count. */
    PASSED,
    /** It refused, or turned against what it had supported. */
    AGAINST,
    /** It received, filed, referred or deferred. */
    NOTED,
    RESCINDED,
    /** Somebody looked for a decision and found none. */
    SEARCHED,
    /** Nobody has looked; whether there is a decision is not known. */
    NONE;

    /**
     * The state that follows from a council's records.
     *
     * @param resolutions newest decision first
     * @param positions what a record says, also through the one that it stands behind
     * @param searched whether somebody has looked for decisions
     */
    static CouncilState of(
            boolean counted,
            List<Resolution> resolutions,
            Function<Resolution, List<Position>> positions,
            boolean searched) {
        if (counted) return COUNTED;
        return decisive(resolutions).map(record -> ofRecord(record, positions)).orElse(searched ? SEARCHED : NONE);
    }

    /** What one person entered does not override what two have seen, however new it is. */
    static Optional<Resolution> decisive(List<Resolution> resolutions) {
        return newest(resolutions, EnumSet.of(Status.VERIFIED, Status.RESCINDED))
                .or(() -> newest(resolutions, EnumSet.of(Status.REPORTED)));
    }

    private static Optional<Resolution> newest(List<Resolution> resolutions, Set<Status> wanted) {
        return resolutions.stream()
                .filter(resolution -> wanted.contains(resolution.status()))
                .findFirst();
    }

    private static CouncilState ofRecord(Resolution record, Function<Resolution, List<Position>> positions) {
        return switch (record.status()) {
            case REPORTED -> REPORTED;
            case REFUSED -> NONE;
            case RESCINDED -> RESCINDED;
            case VERIFIED -> ofDecision(record.decision().with(positions.apply(record)));
        };
    }

    /** What a committee or a mayor says is noted, as the council itself took no position by it. */
    private static CouncilState ofDecision(Decision decision) {
        if (decision.body() != Body.COUNCIL) return NOTED;
        return switch (decision.outcome()) {
            case CARRIED, CARRIED_AS_AMENDED, CARRIED_IN_PART ->
                decision.supportsSomething() ? PASSED : decision.turnsAgainst() ? AGAINST : NOTED;
            case DEFEATED -> AGAINST;
            case RECEIVED, RECEIVED_FOR_INFORMATION, FILED, REFERRED, DEFERRED, TABLED -> NOTED;
        };
    }

    /** The name of its shape in the style sheet. */
    public String shape() {
        return name().toLowerCase(Locale.ROOT);
    }
}
