package ca.helpcommunitieslead.platform.mail;

import java.util.UUID;

/** Stands for a suppressed address where the address itself must not stand. */
public record SuppressionId(UUID value) {}
