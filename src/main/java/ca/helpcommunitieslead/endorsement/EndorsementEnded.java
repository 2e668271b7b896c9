package ca.helpcommunitieslead.endorsement;

/**
 * News, inside the transaction in which the time is over for which a person's endorsement is kept: who keeps anything about
 * it deletes it now, without changing a count.
 */
public record EndorsementEnded(EndorsementId id) {}
