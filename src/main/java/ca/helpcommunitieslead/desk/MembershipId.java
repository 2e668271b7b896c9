package ca.helpcommunitieslead.desk;

import java.util.UUID;

public record MembershipId(UUID value) {}
