package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.support.Supporter;
import ca.helpcommunitieslead.support.TestSite;

/** Invented people of whom something waits in the staff's inbox. */
final class SampleReviews {
    private SampleReviews() {}

    static void keep(TestSite site) {
        Supporter.on(site, "en", "Sam Waits", "sam@ville.example", "comment", "Our creek floods.", "showName", "true");
        Supporter.on(
                site,
                "fr",
                "Camille Attend",
                "camille@ville.example",
                "capacity",
                "elected",
                "office",
                "Conseillère, quartier 3",
                "showName",
                "true");
    }
}
