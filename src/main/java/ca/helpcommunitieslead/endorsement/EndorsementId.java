package ca.helpcommunitieslead.endorsement;

import java.util.UUID;

/** One person's endorsement. */
public record EndorsementId(UUID value) {}
