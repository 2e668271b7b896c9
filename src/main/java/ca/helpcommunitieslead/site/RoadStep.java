package ca.helpcommunitieslead.site;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of the campaign and how far it is.
 *
 * @param present the campaign is here now
 * @param since the day the step was reached, where that is known
 * @param closed the step had opened and waits again, because the count has fallen below the threshold (R18)
 */
public record RoadStep(Stage stage, State state, boolean present, Optional<LocalDate> since, boolean closed) {
    public enum Stage {
        ASKS,
        BRIEFS,
        SUPPORT,
        GROUPS,
        RESOLUTIONS,
        MINISTERS,
        COMMON_GROUND,
        CARRIED_OUT
    }

    public enum State {
        DONE("done"),
        UNDER_WAY("under-way"),
        ARRANGING("arranging"),
        NEXT("next"),
        OPENS_AT_THRESHOLD("waiting"),
        LATER("later");

        private final String style;

        State(String style) {
            this.style = style;
        }

        /** The name by which the style sheet knows it. */
        public String style() {
            return style;
        }
    }
}
