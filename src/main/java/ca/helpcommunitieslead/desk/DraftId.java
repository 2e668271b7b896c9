package ca.helpcommunitieslead.desk;

import java.util.UUID;

public record DraftId(UUID value) {}
