package ca.helpcommunitieslead.resolution;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the council voted. A number that is not known stays unknown; it is never nought (R11). */
public record Vote(
        Kind kind,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer absent,
        @Nullable Integer conflict,
        List<NamedVote> names) {
    public enum Kind {
        UNKNOWN,
        RECORDED,
        UNANIMOUS,
        VOICE,
        CONSENT_AGENDA,
        /** Members have different numbers of votes, as in some two-tier councils; the numbers are votes, not members. */
        WEIGHTED
    }

    /** How one member of council voted in a recorded vote. */
    public record NamedVote(String name, Cast cast) {}

    public enum Cast {
        FOR,
        AGAINST,
        ABSENT,
        /** Declared an interest and took no part. */
        CONFLICT
    }

    /** Records of the time before names were kept have none. */
    public Vote {
        names = List.copyOf(Objects.requireNonNullElse(names, List.of()));
    }

    public Vote(
            Kind kind,
            @Nullable Integer inFavour,
            @Nullable Integer against,
            @Nullable Integer absent,
            @Nullable Integer conflict) {
        this(kind, inFavour, against, absent, conflict, List.of());
    }

    public static Vote unknown() {
        return new Vote(Kind.UNKNOWN, null, null, null, null);
    }

    /** Whether the numbers that are known say that the motion was lost; a tie is lost. */
    public boolean lost() {
        return inFavour != null && against != null && inFavour <= against;
    }

    public long cast(Cast how) {
        return names.stream().filter(named -> named.cast() == how).count();
    }

    public boolean hasNumbers() {
        return inFavour != null || against != null;
    }
}
