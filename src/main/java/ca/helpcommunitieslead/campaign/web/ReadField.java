package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.RichText;

/**
 * A part of an ask in Markdown, made ready to be read.
 *
 * @param lang the language that its words are in
 * @param translated false where the other language stands in
 */
public record ReadField(Lang lang, boolean translated, RichText content) {
    private static final int BELOW_A_SECTION = 1;

    static ReadField of(String name, LocalizedText field, Lang wanted) {
        var words = field.in(wanted);
        return new ReadField(
                words.lang(), words.translated(), RichText.ofMarkdown(words.text(), BELOW_A_SECTION, name + "_"));
    }
}
