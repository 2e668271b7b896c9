package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.files.StoredFile;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office to which a resolution goes, and what came back from it.
 *
 * @param subject which one of its kind: an authority's key, a riding's number, a municipality's code; or empty
 * @param office its name when it was put on the list
 * @param holder who holds it, as far as somebody typed that; not public
 * @param address where it is written to; not public
 * @param sentOn null while nothing was sent; then nothing has come back either
 */
public record Addressee(
        UUID id,
        ResolutionKey resolution,
        Kind kind,
        String subject,
        LocalizedText office,
        String holder,
        Channel channel,
        String address,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable Reply answer) {
    /** Why it is an addressee, in the order of a list of copies. */
    public enum Kind {
        HEAD_OF_GOVERNMENT,
        MINISTER,
        REPRESENTATIVE,
        ASSOCIATION,
        UPPER_TIER,
        MEMBER,
        NEIGHBOUR,
        EVERY_MUNICIPALITY,
        OTHER;

        /** Whether a resolution usually goes there. */
        public boolean isUsual() {
            return compareTo(UPPER_TIER) <= 0;
        }
    }

    public enum Channel {
        EMAIL,
        POST,
        PORTAL,
        HAND,
        OTHER
    }

    /**
     * An answer.
     *
     * @param summary what it says, in words that the public reads
     * @param link where it stands, or empty
     * @param file a stored copy, which only staff see
     */
    public record Reply(
            LocalDate day,
            String summary,
            String link,
            @Nullable StoredFile file) {}

    /** An office that could be put on the list. */
    public record Proposal(Kind kind, String subject, LocalizedText office) {
        /** Its name in a form. */
        public String slot() {
            return kind.name() + "." + subject;
        }
    }
}
