package ca.helpcommunitieslead.desk;

import java.util.UUID;

public record ObjectionId(UUID value) {}
