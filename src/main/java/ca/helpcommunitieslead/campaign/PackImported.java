package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.web.ContentChange;

/** A pack changed the campaign. */
public record PackImported() implements ContentChange {}
