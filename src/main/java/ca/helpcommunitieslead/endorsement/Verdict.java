package ca.helpcommunitieslead.endorsement;

import java.util.Optional;

/** What came of a form, for staff alone. */
public sealed interface Verdict {
    /**
     * A mail was written.
     *
     * @param endorsement what the form made, or may yet make; empty where somebody sent it in the name of a person who is
     *     counted already, whom it must not harm
     */
    record Accepted(Optional<EndorsementId> endorsement) implements Verdict {}

    record Rejected(Rejection reason) implements Verdict {}
}
