package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.LocalizedText;

/** An electoral district of the jurisdiction's parliament. */
public record Riding(int number, LocalizedText name) {}
