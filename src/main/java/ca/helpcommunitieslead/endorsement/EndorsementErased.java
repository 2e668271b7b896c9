package ca.helpcommunitieslead.endorsement;

/** News, inside the erasing transaction: who keeps anything about this endorsement deletes it now (R5). */
public record EndorsementErased(EndorsementId id) {}
