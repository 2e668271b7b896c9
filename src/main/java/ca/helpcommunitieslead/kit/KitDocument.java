package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.text.Blanks;
import java.util.List;

/**
 * A text of the kit, made out.
 *
 * @param lang the language that it is really in
 * @param title what it is called, with the municipality's name where one is chosen
 * @param markdown complete but for its blanks
 */
public record KitDocument(PublishedText text, KitChoice choice, Lang lang, String title, String markdown) {
    /** The name in addresses. */
    public String key() {
        return text.id().key();
    }

    /** What is left to be filled in, each once. */
    public List<String> blanks() {
        return Blanks.in(markdown);
    }

    /** Such as {@code resolution-hamilton-township-en.docx}. */
    public String filename(DocumentFormat format) {
        var town = choice.municipality().map(chosen -> "-" + chosen.slug()).orElse("");
        return key() + town + "-" + lang.code() + "." + format.extension();
    }
}
