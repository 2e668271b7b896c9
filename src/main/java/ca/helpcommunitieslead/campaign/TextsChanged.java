package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.web.PublicChange;

/** A text was published or retracted. */
public record TextsChanged(TextId id) implements PublicChange {}
