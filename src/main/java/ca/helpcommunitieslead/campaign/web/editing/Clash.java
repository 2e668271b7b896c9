package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.platform.text.WordDiff.Part;
import java.util.List;

/**
 * A field that two people wrote differently.
 *
 * @param theirs what the other person saved
 * @param difference from the other person's words to the editor's own; where the editor wrote nothing, from what both
 *     started with to the other person's
 */
public record Clash(Kind kind, String theirs, List<Part> difference) {
    public enum Kind {
        /** Both changed it. */
        BOTH,
        /** Only the editor did; the other person's words are those that both started with. */
        MINE,
        /** Only the other person did, and the form now holds their words. */
        THEIRS
    }

    public Clash {
        difference = List.copyOf(difference);
    }
}
