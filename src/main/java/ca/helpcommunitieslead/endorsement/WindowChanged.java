package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.web.PublicChange;

/** News: people can endorse no more, or again. */
public record WindowChanged() implements PublicChange {}
