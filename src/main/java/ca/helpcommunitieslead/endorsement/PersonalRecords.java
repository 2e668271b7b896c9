package ca.helpcommunitieslead.endorsement;

import java.util.List;

/**
 * A slot: something else that is kept about somebody who endorsed, for the copy that they can take along (R5). Whoever
 * keeps it also listens to {@link EndorsementErased}, or lets the database delete it with the endorsement.
 */
public interface PersonalRecords {
    /** What it is, as a name in the copy. */
    String name();

    /** Records that become JSON; empty where nothing is kept. */
    List<?> of(EndorsementId id);
}
