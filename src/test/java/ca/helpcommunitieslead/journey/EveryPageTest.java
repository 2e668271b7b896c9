package ca.helpcommunitieslead.journey;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page answers, is sound HTML, passes axe wide, narrow and dark, fits into 320 pixels, lacks no word, and has a
 * twin in the other language (R26, R27).
 */
final class EveryPageTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @BeforeAll
    static void somethingHasHappened() {
        SampleRecords.keep(site);
        SampleTexts.keep(site);
        SampleEndorsers.keep(site);
        SampleReviews.keep(site);
        SampleOrganisations.keep(site);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyPublicPageIsSound(Lang lang) {
        var result = Crawl.from("", browser.page(lang), site, lang);

        assertThat(result.problems()).isEmpty();
        assertThat(result.kinds())
                .contains(
                        "/{lang}/priorities/{slug:[^.]+}",
                        "/{lang}/priorities/{slug}/versions/{number}",
                        "/{lang}/asks/{key:[^.]+}",
                        "/{lang}/asks/{key}/versions/{number}",
                        "/{lang}/asks/{key}/comparison?from&to",
                        "/{lang}/lessons/{key}",
                        "/{lang}/news/{key}",
                        "/{lang}/endorsers",
                        "/{lang}/endorsers/places",
                        "/{lang}/endorsers/{number}",
                        "/{lang}/endorsers/{number}/report",
                        "/{lang}/organisations",
                        "/{lang}/organisations/new",
                        "/{lang}/organisations/{slug}",
                        "/{lang}/organisation-access/new",
                        "/{lang}/report",
                        "/{lang}/report?municipality",
                        "/{lang}/corrections",
                        "/{lang}/sign-in",
                        "/{lang}/tracker",
                        "/{lang}/tracker?status",
                        "/{lang}/councils/{slug}",
                        "/{lang}/threshold",
                        "/{lang}/roadmap");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyPageOfTheStaffIsSound(Lang lang) {
        var steps = new Steps(browser.page(lang), site, lang);
        steps.openInvitation(site.person(Role.values()).email());

        var result = Crawl.from("/admin", steps.page(), site, lang);

        assertThat(result.problems()).isEmpty();
        assertThat(result.kinds())
                .contains(
                        "/{lang}/admin",
                        "/{lang}/admin/inbox",
                        "/{lang}/admin/inbox?kind",
                        "/{lang}/admin/inbox/{kind}/{id}",
                        "/{lang}/admin/endorsements",
                        "/{lang}/admin/endorsements/{id}",
                        "/{lang}/admin/audit",
                        "/{lang}/admin/people",
                        "/{lang}/admin/retention",
                        "/{lang}/admin/endorsements/count",
                        "/{lang}/admin/endorsements/window",
                        "/{lang}/admin/endorsements/paper",
                        "/{lang}/admin/endorsements/paper/new",
                        "/{lang}/admin/endorsements/paper/{id}",
                        "/{lang}/admin/texts",
                        "/{lang}/admin/texts/new",
                        "/{lang}/admin/texts/{kind}/{key}",
                        "/{lang}/admin/texts/{kind}/{key}/publication/new",
                        "/{lang}/admin/texts/{kind}/{key}/history",
                        "/{lang}/admin/texts/{kind}/{key}/history/{number}",
                        "/{lang}/admin/images",
                        "/{lang}/admin/organisations",
                        "/{lang}/admin/organisations/{id}",
                        "/{lang}/admin/evidence/links",
                        "/{lang}/admin/council-searches",
                        "/{lang}/admin/council-searches/{slug}",
                        "/{lang}/admin/resolutions/new",
                        "/{lang}/admin/resolutions/{key}",
                        "/{lang}/admin/resolutions/{key}/clerk",
                        "/{lang}/admin/resolutions/{key}/circulation",
                        "/{lang}/admin/resolutions/{key}/correction/new");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aFormWithFaultsIsSoundToo(Lang lang) {
        var steps = new Steps(browser.page(lang), site, lang);

        assertThat(problemsOfEmptyForm(steps, "/sign-in", "identity.signIn.send"))
                .isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/endorse", "endorsement.submit")).isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/organisations/new", "organisation.signOn.submit"))
                .isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/report", "resolution.report.send"))
                .isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/organisation-access/new", "organisation.access.send"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whateverTheFinderAnswersIsSound(Lang lang) {
        var steps = new Steps(browser.page(lang), site, lang);
        for (var typed : List.of("hamilton", "s", "K0B", "K1A", "K0O", "Atlantis")) {
            var path = "/" + lang.code() + "/municipalities?q=" + typed;
            var response = Objects.requireNonNull(steps.page().navigate(path));
            assertThat(PageCheck.problems(steps.page(), response.text(), lang, true))
                    .as(path)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aFormOfTheStaffWithFaultsIsSoundToo(Lang lang) {
        var steps = new Steps(browser.page(lang), site, lang);
        steps.openInvitation(site.person(Role.values()).email());

        assertThat(problemsOfEmptyForm(steps, "/admin/resolutions/new", "resolution.record.send"))
                .isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/admin/council-searches/toronto", "tracker.search.save"))
                .isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/admin/people", "identity.people.invite"))
                .isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/admin/endorsements/paper/new", "endorsement.paper.check"))
                .isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/admin/texts/new", "campaign.editing.new.create"))
                .isEmpty();
        assertThat(problemsOfEmptyForm(steps, "/admin/images", "campaign.editing.image.add"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void aPageBehindAMailedLinkIsSoundToo(Lang lang) {
        var steps = new Steps(browser.page(lang), site, lang);
        var mailbox = lang.code() + "@example.org";
        site.visitor()
                .post(
                        "/" + lang.code() + "/endorse",
                        "name",
                        "Robin Exemple",
                        "email",
                        mailbox,
                        "postalCode",
                        "K1P 1J1",
                        "municipality",
                        "3506008");
        var confirmation = site.mails(mailbox).getFirst().link("/confirmation/new");
        var own = confirmation.replace("/confirmation/new", "");

        for (var path : List.of(confirmation, own, own + "/withdrawal/new", own + "/erasure/new")) {
            var response = Objects.requireNonNull(steps.page().navigate(path));
            assertThat(response.status()).as(path).isEqualTo(200);
            assertThat(PageCheck.problems(steps.page(), response.text(), lang, true))
                    .as(path)
                    .isEmpty();
        }
    }

    private static List<String> problemsOfEmptyForm(Steps steps, String path, String buttonKey) {
        steps.go(path);
        var page = steps.page();
        var button = steps.button(buttonKey);
        var response = page.waitForResponse(answer -> answer.request().method().equals("POST"), button::click);
        page.waitForLoadState();

        assertThat(response.status()).isEqualTo(422);
        return PageCheck.problems(page, response.text(), steps.lang(), true);
    }
}
