package ca.helpcommunitieslead.resolution;

import java.util.UUID;

public record ResolutionId(UUID value) {}
