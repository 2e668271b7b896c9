package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People who endorse, from the form to the public list and back. */
final class EndorsingJourneyTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @Test
    void aResidentInFrenchWithoutScript() {
        new EndorsingJourney(site, Lang.FR, browser.pageWithoutScript(Lang.FR), browser.page(Lang.FR)).aResident();
    }

    @Test
    void anElectedPersonInEnglish() {
        new EndorsingJourney(site, Lang.EN, browser.page(Lang.EN), browser.page(Lang.EN)).anElectedPerson();
    }
}
