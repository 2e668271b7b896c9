package ca.helpcommunitieslead.kit.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kit.KitDocument;
import ca.helpcommunitieslead.platform.documents.DocumentFormat;
import ca.helpcommunitieslead.platform.web.RichText;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;

/**
 * A document of the kit, shown.
 *
 * @param wanted the language that was asked for; the document's own may be the other one
 * @param blanks what is left to be filled in
 */
public record KitDocumentPage(KitDocument document, Lang wanted, RichText content, List<String> blanks) {
    public KitDocumentPage {
        blanks = List.copyOf(blanks);
    }

    static KitDocumentPage of(KitDocument document, Lang wanted) {
        return new KitDocumentPage(document, wanted, RichText.ofMarkdown(document.markdown(), 1), document.blanks());
    }

    public boolean isUntranslated() {
        return document.lang() != wanted;
    }

    public static DocumentFormat[] formats() {
        return DocumentFormat.values();
    }

    /** Where it is taken as a file, in the language in which it is shown. */
    public String file(DocumentFormat format) {
        return "/" + document.lang().code() + "/kit/" + document.key() + "." + format.extension()
                + document.choice().query();
    }

    public String kit() {
        return "/kit" + document.choice().query();
    }

    /** This page with the document in the language that it is not in now; the page's own language stays. */
    public String inOtherLanguage(Ui ui) {
        var query = document.choice().query();
        var other = wanted.other();
        if (other == ui.lang()) return "/kit/" + document.key() + query;
        return "/kit/" + document.key() + query + (query.isEmpty() ? "?" : "&") + "language=" + other.code();
    }
}
