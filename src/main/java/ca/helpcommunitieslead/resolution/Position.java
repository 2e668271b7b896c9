package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.AskKey;

/** What the decision says of one ask, in the version that stood when it was recorded. */
public record Position(AskKey ask, int version, Stance stance) {
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
