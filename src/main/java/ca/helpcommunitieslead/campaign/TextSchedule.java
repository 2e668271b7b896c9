package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;

/**
 * A publication that is still to come.
 *
 * @param newVersion otherwise it is a revision of the version that is shown
 * @param person who wants it, and in whose name it will be published
 */
public record TextSchedule(TextId id, int edit, boolean newVersion, PersonId person, Instant due, String note) {}
