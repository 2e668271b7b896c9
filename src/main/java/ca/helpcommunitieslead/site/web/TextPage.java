package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.RichText;

/**
 * A page that is one text.
 *
 * @param lang the language that the words are in
 */
public record TextPage(PublishedText text, Lang lang, RichText content) {
    public LocalizedText title() {
        return text.body().text("title");
    }
}
