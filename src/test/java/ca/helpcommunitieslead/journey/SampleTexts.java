package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.support.Editor;
import ca.helpcommunitieslead.support.TestSite;
import java.util.Map;

/** Texts as editors leave them: changed since, behind in a language, lacking one, taken back. */
final class SampleTexts {
    private SampleTexts() {}

    static void keep(TestSite site) {
        var editor = new Editor(site);
        var law = new TextId(TextKind.ASK, "climate-law");
        var brief = TextId.brief("climate-accountability");
        var lens = new TextId(TextKind.ASK, "climate-lens");
        editor.newVersionInOneLanguage(
                law, editor.written(law, "statement", "Write a target into law.", "Inscrire une cible."), "Shorter.");
        editor.newVersion(brief, editor.written(brief, "body", "## Anew\n\nWords.\n\n## Again\n\n### More", null), "");
        editor.retract(lens);
        editor.first(
                new TextId(TextKind.NEWS, "sample"),
                new TextBody(
                        Map.of(
                                "title", new LocalizedText("A sample", "Un exemple"),
                                "summary", new LocalizedText("Its summary", "Son résumé"),
                                "body", new LocalizedText("## A heading\n\nWords.", "## Un titre\n\nDes mots.")),
                        Map.of("date", "2026-11-20")));
    }
}
