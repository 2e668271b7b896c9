package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.resolution.Resolutions.Change;
import java.util.Set;

/** What came of a second person's yes. */
public sealed interface Verification {
    /** The list was complete; the change says what became of the record. */
    record Checked(Change change) implements Verification {}

    /** There is no evidence that anything could be compared with. */
    record Unproven() implements Verification {}

    /** These things were not compared. */
    record Unticked(Set<CheckItem> items) implements Verification {}

    /** A source of the best rank says otherwise, and nobody said why the record stands nevertheless. */
    record Unexplained() implements Verification {}
}
