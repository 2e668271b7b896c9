package ca.helpcommunitieslead.directory;

import java.io.Serial;

/** A boundary file cannot be used; the message is a sentence for whoever made it. */
final class BoundaryFault extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    BoundaryFault(String message) {
        super(message);
    }
}
