package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.kernel.Lang;
import java.net.URI;

/**
 * A text that is to be made out.
 *
 * @param title what the file says it is called; it also heads the text where that does not begin with a heading of
 *     level 1
 * @param author network that speaks
 * @param base what site-relative links are completed with
 */
public record Document(Lang lang, String title, String author, String markdown, URI base) {}
