package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import java.util.Locale;

/** Where a council stands, in one word. Refusals and deferrals are shown with the same care as wins (R14). */
public enum CouncilState {
    COUNTED,
    /** A decision is recorded and waits for its second check. */
    REPORTED,
    /** It supports the campaign, but something is missing for the count. */
    PASSED,
    /** It refused, or turned against what it had supported. */
    AGAINST,
    /** It received, filed, referred or deferred. */
    NOTED,
    RESCINDED,
    /** No decision is known. */
    NONE;

    /**
     * The state that follows from a council's records.
     *
     * @param resolutions newest decision first
     */
    static CouncilState of(boolean counted, List<Resolution> resolutions) {
        if (counted) return COUNTED;
        if (resolutions.stream().anyMatch(resolution -> resolution.status() == Status.REPORTED)) return REPORTED;
        return resolutions.stream()
                .filter(resolution -> resolution.status() != Status.REFUSED)
                .findFirst()
                .map(CouncilState::ofLatest)
                .orElse(NONE);
    }

    private static CouncilState ofLatest(Resolution latest) {
        if (latest.status() == Status.RESCINDED) return RESCINDED;
        return ofDecision(latest.decision());
    }

    private static CouncilState ofDecision(Decision decision) {
        return switch (decision.outcome()) {
            case CARRIED, CARRIED_AS_AMENDED, CARRIED_IN_PART ->
                decision.supportsSomething() ? PASSED : decision.turnsAgainst() ? AGAINST : NOTED;
            case DEFEATED -> AGAINST;
            case RECEIVED, RECEIVED_FOR_INFORMATION, FILED, REFERRED, DEFERRED -> NOTED;
        };
    }

    /** The name of its shape in the style sheet. */
    public String shape() {
        return name().toLowerCase(Locale.ROOT);
    }
}
