package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.web.ContentChange;

/** A text was published or retracted. */
public record TextsChanged(TextId id) implements ContentChange {}
