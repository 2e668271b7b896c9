package ca.helpcommunitieslead.desk;

import java.util.UUID;

public record JoiningId(UUID value) {}
