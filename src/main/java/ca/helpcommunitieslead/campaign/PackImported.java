package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.web.ContentChange;

/**
 * A pack changed the campaign.
 *
 * @param campaign its key
 */
public record PackImported(String campaign) implements ContentChange {}
