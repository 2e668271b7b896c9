package ca.helpcommunitieslead.follow;

import java.util.UUID;

/** One update to followers. */
public record UpdateId(UUID value) {}
