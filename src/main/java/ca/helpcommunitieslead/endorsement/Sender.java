package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.limits.ClientNetwork;

/**
 * What is known of whoever sent a form, besides what they wrote.
 *
 * @param made the stamp that the form carried, or empty
 */
public record Sender(ClientNetwork network, String made) {}
