package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.support.Supporter;
import ca.helpcommunitieslead.support.TestSite;

/** Invented people who endorsed, so that something waits in the inbox. */
final class SampleEndorsers {
    private SampleEndorsers() {}

    static void keep(TestSite site) {
        Supporter.on(
                site,
                "en",
                "Sam Sample",
                "sam@ville.example",
                "comment",
                "Our creek floods every spring.",
                "showName",
                "true");
        Supporter.on(
                site,
                "fr",
                "Camille Exemple",
                "camille@ville.example",
                "capacity",
                "elected",
                "office",
                "Conseillère, quartier 3",
                "officeMunicipality",
                "3506008",
                "showName",
                "true");
    }
}
