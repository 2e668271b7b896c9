package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recorded of councils, from a report or from a table, until the public reads it (R11–R13). */
final class ResolutionJourneyTest {
    private static final String OLD = "12-A";
    private static final String NEW = "21-A";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    private static Municipality council(String slug) {
        return site.bean(Municipalities.class).bySlug(slug).orElseThrow();
    }

    private Steps signedIn(Lang lang, Role role) {
        var steps = someone(lang);
        steps.openInvitation(site.person(role).email());
        return steps;
    }

    private Steps someone(Lang lang) {
        return new Steps(browser.page(lang), site, lang);
    }

    @ParameterizedTest
    @CsvSource({"EN, thunder-bay", "FR, greater-sudbury"})
    void fromReportToVerified_R13(Lang lang, String slug) {
        new ResolutionJourney(site, lang, council(slug), () -> browser.page(lang)).run();
    }

    @ParameterizedTest
    @CsvSource({"EN, kingston, espanola", "FR, barrie, timmins"})
    void importerLooksBeforeRecording_R12(Lang lang, String good, String other) {
        var steps = signedIn(lang, Role.EDITOR);
        var counted = site.bean(Counting.class).councils().size();
        var table = "municipality,body,date,outcome,asks,evidence_rank,evidence_link\n"
                + line(good, "clerk_letter")
                + line(other, "agenda")
                + line(good, "clerk_letter");
        look(steps, table);
        steps.sees("resolution.import.nothingYet");
        counts(steps, 1, 1, 1);
        steps.sees("resolution.import.effect.numbers", counted, counted + 1);
        refused(steps, steps.words("resolution.import.place", 3L, other, "2026-11-18"))
                .containsText(steps.words("resolution.import.agenda"));
        steps.sees("resolution.import.repeated", 2L);
        assertThat(site.bean(Resolutions.class).of(council(good).code())).isEmpty();
        steps.isSound();

        steps.press("resolution.import.record", 1);
        steps.sees("resolution.import.recorded", 1);
        steps.isSound();
        assertThat(site.bean(Resolutions.class).of(council(good).code())).hasSize(1);
        assertThat(site.bean(Resolutions.class).of(council(other).code())).isEmpty();

        look(steps, table);
        counts(steps, 0, 2, 1);
        assertThat(steps.page().locator("form[action$='/records']")).hasCount(0);
        steps.isSound();
    }

    private static String line(String slug, String rank) {
        return slug + ",council,2026-11-18,carried,climate-law=support," + rank + ",https://council.example.org/m\n";
    }

    private static void look(Steps steps, String table) {
        steps.go("/admin/resolutions/import");
        steps.write("resolution.import.pasted", table);
        steps.press("resolution.import.look");
        steps.page().waitForURL("**/result");
    }

    private static void counts(Steps steps, int accepted, int known, int refused) {
        steps.sees("resolution.import.count.accepted", accepted);
        steps.sees("resolution.import.count.known", known);
        steps.sees("resolution.import.count.refused", refused);
    }

    private static LocatorAssertions refused(Steps steps, String place) {
        return assertThat(steps.page()
                .locator("main li")
                .filter(new Locator.FilterOptions().setHasText(place))
                .first());
    }

    @ParameterizedTest
    @CsvSource({"EN, chapleau", "FR, marathon"})
    void correctionIsPublic_R11(Lang lang, String slug) {
        var records = new Records(site);
        var record = records.verified(ADecision.aDecision()
                .of(council(slug).code())
                .supporting("climate-law")
                .numbered(OLD));
        var address = site.baseUrl() + "/" + lang.code() + "/admin/resolutions/" + record.key();
        var editor = signedIn(lang, Role.EDITOR);
        editor.page().navigate(address);
        editor.follow("resolution.correct.open");
        editor.isSound();
        editor.write("resolution.fact.number", NEW);
        editor.write("resolution.field.correctionReason", "Two digits were exchanged.");
        editor.press("resolution.correct.send");
        editor.sees("resolution.done.CORRECTED");
        editor.sees("resolution.reason.NOT_YET_VERIFIED");

        var verifier = new Verifier(signedIn(lang, Role.VERIFIER));
        verifier.verify(address);
        var reader = someone(lang);
        reader.go("/corrections");
        showsBoth(reader, reader.page().locator(".timeline li").first());
        reader.isSound();
        reader.page()
                .locator(".timeline a[href$='/resolutions/" + record.key() + "']")
                .click();
        showsBoth(reader, reader.page().locator(".timeline > li").nth(3));
        assertThat(reader.page().locator(".status.counted")).hasText(reader.words("resolution.counts"));
        reader.isSound();
    }

    private static void showsBoth(Steps steps, Locator line) {
        assertThat(line.locator("del")).hasText(steps.words("resolution.change.before") + " " + OLD);
        assertThat(line.locator("ins")).hasText(steps.words("resolution.change.after") + " " + NEW);
        assertThat(line.locator("q")).hasText("Two digits were exchanged.");
    }
}
