package ca.helpcommunitieslead.platform.documents;

import org.springframework.stereotype.Component;

/** Keeps the posters that were asked for last. One is found by all its words, so there is nothing to drop. */
@Component
public final class KeptPosters {
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final RecentBytes recent = new RecentBytes(MOST_BYTES);

    /** The bytes are shared; nobody may change them. */
    public byte[] pdf(Poster poster) {
        return recent.get(poster, () -> Posters.pdf(poster));
    }
}
