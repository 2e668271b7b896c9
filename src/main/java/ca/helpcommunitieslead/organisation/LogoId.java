package ca.helpcommunitieslead.organisation;

import java.util.UUID;

/** One picture of an organisation; another picture has another id. */
public record LogoId(UUID value) {}
