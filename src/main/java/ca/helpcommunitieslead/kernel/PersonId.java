package ca.helpcommunitieslead.kernel;

import java.util.UUID;

/** A person with an account. */
public record PersonId(UUID value) {}
