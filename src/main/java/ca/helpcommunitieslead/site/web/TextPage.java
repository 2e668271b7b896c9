package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.platform.web.RichText;

/**
 * A page that is one text.
 *
 * @param titleKey the key of its heading
 */
public record TextPage(String titleKey, RichText text) {}
