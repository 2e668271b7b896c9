package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A member of a council takes the matter from an idea to a decision that counts (R11, R13). */
final class MemberJourneyTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @ParameterizedTest
    @CsvSource({"EN, kingston", "FR, timmins"})
    void fromIdeaToCounted_R13(Lang lang, String slug) {
        var council = site.bean(Municipalities.class).bySlug(slug).orElseThrow();
        var today = site.bean(Campaigns.class).today();
        var member = new Councillor(new Steps(browser.page(lang), site, lang), council.code());
        member.joins(new EmailAddress("alex@" + slug + ".example"));
        member.begins(Disclosure.NAMED);
        member.movesTo(Stage.NOTICE_OF_MOTION, today.minusDays(4));
        member.movesTo(Stage.ON_AGENDA, today.minusDays(1));
        member.steps().isSound();

        var record = member.reportsThatItIsCarried("2026-7");
        member.addsTheMinutes("https://www.example.org/" + slug);
        assertThat(counts(slug)).isFalse();
        verifier(lang).verify(record);
        assertThat(counts(slug)).isTrue();

        var reader = new Steps(browser.page(lang), site, lang);
        reader.page().navigate(record.replace("/admin/", "/"));
        assertThat(reader.page().locator(".status.counted")).hasText(reader.words("resolution.counts"));
        assertThat(reader.page().locator(".course").first())
                .containsText(reader.words("resolution.stage.NOTICE_OF_MOTION"));
        reader.go("/councils/" + slug);
        assertThat(reader.page().locator(".summary-card .status")).hasText(reader.words("tracker.state.COUNTED"));
    }

    private static boolean counts(String slug) {
        var council = site.bean(Municipalities.class).bySlug(slug).orElseThrow().code();
        return site.bean(Counting.class).councils().stream()
                .anyMatch(counted -> counted.council().equals(council));
    }

    private Verifier verifier(Lang lang) {
        var steps = new Steps(browser.page(lang), site, lang);
        steps.openInvitation(site.person(Role.VERIFIER).email());
        return new Verifier(steps);
    }
}
