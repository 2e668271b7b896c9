package ca.helpcommunitieslead.resolution;

import org.jspecify.annotations.Nullable;

/** How the council voted. A number that is not known stays unknown; it is never nought (R11). */
public record Vote(
        Kind kind,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer absent,
        @Nullable Integer conflict) {
    public enum Kind {
        UNKNOWN,
        RECORDED,
        UNANIMOUS,
        VOICE,
        CONSENT_AGENDA
    }

    public static Vote unknown() {
        return new Vote(Kind.UNKNOWN, null, null, null, null);
    }

    public boolean hasNumbers() {
        return inFavour != null || against != null;
    }
}
