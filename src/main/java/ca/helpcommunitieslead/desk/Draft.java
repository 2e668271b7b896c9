package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a motion.
 *
 * @param versions oldest first; never empty
 * @param shares newest first
 */
public record Draft(
        DraftId id,
        PersonId person,
        MunicipalityCode council,
        String title,
        Lang lang,
        List<Version> versions,
        List<Share> shares) {
    public static final int LONGEST_TITLE = 150;
    public static final int LONGEST_TEXT = 20_000;
    public static final int LONGEST_COMMENT = 3_000;
    public static final int LONGEST_LABEL = 100;

    public Draft {
        versions = List.copyOf(versions);
        shares = List.copyOf(shares);
    }

    public Version latest() {
        return versions.getLast();
    }

    public record Version(int number, String text, Instant at) {}

    /**
     * A secret link to the draft.
     *
     * @param label for whom it is, as the member remembers it
     */
    public record Share(
            UUID id,
            String label,
            Instant issuedAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            List<Comment> comments) {
        public Share {
            comments = List.copyOf(comments);
        }

        public boolean works(Instant now) {
            return revokedAt == null && now.isBefore(expiresAt);
        }

        public Optional<Instant> revoked() {
            return Optional.ofNullable(revokedAt);
        }
    }

    /**
     * What a reader says.
     *
     * @param version the number of the version that they read
     */
    public record Comment(int version, String name, String words, Instant at) {}
}
