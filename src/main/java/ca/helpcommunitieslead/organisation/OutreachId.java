package ca.helpcommunitieslead.organisation;

import java.util.UUID;

/** One entry of the outreach log. */
public record OutreachId(UUID value) {}
