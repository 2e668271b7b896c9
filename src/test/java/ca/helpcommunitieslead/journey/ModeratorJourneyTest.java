package ca.helpcommunitieslead.journey;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A moderator's work, in each language. */
final class ModeratorJourneyTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @BeforeEach
    void nothingWaits() {
        site.sql().sql("delete from endorsement").update();
    }

    @Test
    void commentsAreDecidedOnInEnglish() {
        ModeratorJourney.of(site, Lang.EN, browser.page(Lang.EN)).run();
    }

    @Test
    void commentsAreDecidedOnInFrench() {
        ModeratorJourney.of(site, Lang.FR, browser.page(Lang.FR)).run();
    }
}
