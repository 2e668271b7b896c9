package ca.helpcommunitieslead.directory;

/** Where a municipality stands: alone, within a county or region, or as that county or region. */
public enum Tier {
    SINGLE,
    LOWER,
    UPPER
}
