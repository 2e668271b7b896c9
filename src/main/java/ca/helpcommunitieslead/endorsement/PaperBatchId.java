package ca.helpcommunitieslead.endorsement;

import java.util.UUID;

/** Identifies a batch of endorsements on paper. */
public record PaperBatchId(UUID value) {}
