package ca.helpcommunitieslead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.text.WordDiff;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A change of wording can be read without colour and heard without sight. */
final class DiffTest {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @Test
    void whatWasRemovedAndAddedIsSaidInWords() {
        assertThat(diff(Lang.EN, "Adopt the <code>.", "Adopt the standard."))
                .isEqualTo("<div class=\"diff\">Adopt the "
                        + "<del><span class=\"sr\">removed: </span>&lt;code&gt;</del>"
                        + "<ins><span class=\"sr\">added: </span>standard</ins>.</div>");
        assertThat(diff(Lang.FR, "a", "b")).contains("supprimé\u00a0: </span>a", "ajouté\u00a0: </span>b");
    }

    private String diff(Lang lang, String before, String after) {
        var output = new StringOutput();
        var parameters = Map.<String, Object>of("ui", ui(lang), "parts", WordDiff.between(before, after));
        templates.render("platform/diff.jte", parameters, output);
        return output.toString().strip();
    }

    private static Ui ui(Lang lang) {
        return new Ui(lang, "/", null, new Messages(), new Assets(), new NoSite(), List.of(), null, false, false);
    }

    private record NoSite(LocalizedText name, LocalizedText network, String contact, boolean demonstration)
            implements SiteIdentity {
        NoSite() {
            this(LocalizedText.same("Campaign"), LocalizedText.same("Network"), "a@example.org", false);
        }
    }
}
