package ca.helpcommunitieslead.directory;

/** A municipality and how far away it lies, in kilometres between a point inside of each. */
public record Nearby(Municipality municipality, double kilometres) {}
