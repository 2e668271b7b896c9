package ca.helpcommunitieslead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An organisation's way, once in each language, each on a site of its own; in French without any script. */
final class OrganisationJourneyTest {
    @Nested
    final class InEnglish {
        @RegisterExtension
        static final TestSite site = TestSite.development();

        @RegisterExtension
        final Browser browser = Browser.on(site);

        @Test
        void itSignsOnIsListedCorrectsItselfAndLeaves() {
            new OrganisationJourney(
                            new Steps(browser.page(Lang.EN), site, Lang.EN),
                            new Steps(browser.page(Lang.EN), site, Lang.EN),
                            new Steps(browser.page(Lang.EN), site, Lang.EN),
                            true)
                    .run();
        }

        @Test
        void everyPageOfItsContactIsSound() {
            SampleOrganisations.keep(site);
            var own = site.mails("river@example.org").getFirst().link("/organisation-access/");
            for (var lang : Lang.values()) {
                var steps = new Steps(browser.page(lang), site, lang);
                for (var rest : List.of("", "/correction/new", "/logo/new", "/withdrawal/new", "/erasure/new")) {
                    var path = own.replaceFirst("^/en", "/" + lang.code()) + rest;
                    var response = Objects.requireNonNull(steps.page().navigate(path));
                    assertThat(response.status()).as(path).isEqualTo(200);
                    assertThat(PageCheck.problems(steps.page(), response.text(), lang, true))
                            .as(path)
                            .isEmpty();
                }
            }
        }
    }

    @Nested
    final class InFrench {
        @RegisterExtension
        static final TestSite site = TestSite.development();

        @RegisterExtension
        final Browser browser = Browser.on(site);

        @Test
        void itSignsOnIsListedCorrectsItselfAndLeaves() {
            new OrganisationJourney(
                            new Steps(browser.pageWithoutScript(Lang.FR), site, Lang.FR),
                            new Steps(browser.pageWithoutScript(Lang.FR), site, Lang.FR),
                            new Steps(browser.page(Lang.FR), site, Lang.FR),
                            false)
                    .run();
        }
    }
}
