package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.AskKey;
import org.jspecify.annotations.Nullable;

/**
 * What the decision says of one ask, in the version that stood when it was recorded.
 *
 * @param clause the number of the operative clause that says so; null where nobody has named one
 */
public record Position(
        AskKey ask, int version, Stance stance, @Nullable Integer clause) {
    public Position(AskKey ask, int version, Stance stance) {
        this(ask, version, stance, null);
    }

    public enum Stance {
        SUPPORT,
        PARTIAL,
        OPPOSE,
        UNRELATED;

        public boolean isSupportive() {
            return this == SUPPORT || this == PARTIAL;
        }
    }
}
