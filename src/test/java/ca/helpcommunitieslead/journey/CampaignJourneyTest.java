package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job from end to end, once in each language, each on a site of its own. */
final class CampaignJourneyTest {
    @Nested
    final class InEnglish {
        @RegisterExtension
        static final TestSite site = TestSite.development();

        @RegisterExtension
        final Browser browser = Browser.on(site);

        @Test
        void aResidentIsCountedAndTenCouncilsOpenTheTalksUntilOneTakesItsDecisionBack() {
            new CampaignJourney(site, Lang.EN, () -> browser.page(Lang.EN)).run();
        }
    }

    @Nested
    final class InFrenchWithoutScript {
        @RegisterExtension
        static final TestSite site = TestSite.development();

        @RegisterExtension
        final Browser browser = Browser.on(site);

        @Test
        void aResidentIsCountedAndTenCouncilsOpenTheTalksUntilOneTakesItsDecisionBack() {
            new CampaignJourney(site, Lang.FR, () -> browser.pageWithoutScript(Lang.FR)).run();
        }
    }
}
