package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.web.PublicChange;

/** News: the public list of people shows other names, offices or comments. */
public record EndorsersChanged() implements PublicChange {}
