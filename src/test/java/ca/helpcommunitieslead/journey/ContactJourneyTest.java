package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.OrganisationReviews;
import ca.helpcommunitieslead.organisation.OrganisationState;
import ca.helpcommunitieslead.organisation.StaffFilter;
import ca.helpcommunitieslead.organisation.StaffOrganisations;
import ca.helpcommunitieslead.support.Browser;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.Objects;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An organisation's contact takes the toolkit and plans where to go, in both languages; every page is sound. */
final class ContactJourneyTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @RegisterExtension
    final Browser browser = Browser.on(site);

    @ParameterizedTest
    @EnumSource(Lang.class)
    void fromApprovalToTheToolkitAndTheOutreachLog(Lang lang) {
        var others = in(lang, approved("Neighbours of the Bay " + lang.code(), "other-" + lang.code()));
        var own = in(lang, approved("Amies & Amis du marais " + lang.code(), "own-" + lang.code()));
        endorses("amies-amis-du-marais-" + lang.code());
        var steps = new Steps(browser.page(lang), site, lang);
        var page = steps.page();

        page.navigate(own);
        soundly(steps, own);
        link(steps, "organisation.own.toolkit");
        assertThat(page.getByLabel(steps.words("organisation.toolkit.link")).first())
                .hasValue(site.baseUrl() + "/" + lang.code() + "/endorse?from=amies-amis-du-marais-" + lang.code());
        assertThat(page.getByText("Maximiliana Long-Name von Exemple")).isVisible();
        assertThat(page.locator(".copied button")).hasCount(12);
        soundly(steps, own + "/toolkit");

        plan(steps, others);
        page.waitForURL("**/outreach?done=added");
        plan(steps, own);
        assertThat(page.getByText(steps.words("organisation.outreach.collision")))
                .isVisible();
        assertThat(steps.field(steps.words("organisation.outreach.what"))).hasValue("The sample resolution");
        assertThat(PageCheck.problems(page, page.content(), lang, true)).isEmpty();
        steps.press("organisation.outreach.allTheSame");
        page.waitForURL("**/outreach?done=added");
        soundly(steps, own + "/outreach");

        page.locator(".papers a").first().click();
        steps.write("organisation.outreach.outcome", "They will look at it.");
        assertThat(PageCheck.problems(page, page.content(), lang, true)).isEmpty();
        steps.press("organisation.outreach.complete");
        assertThat(page.getByText(steps.words("organisation.outreach.done.completed")))
                .isVisible();
        soundly(steps, own + "/outreach/new");
        soundly(steps, own + "/outreach/councils?municipality=" + council(lang));
        assertThat(page.getByText("Neighbours of the Bay " + lang.code())).isVisible();

        steps.openInvitation(site.person(Role.EDITOR).email());
        soundly(steps, "/" + lang.code() + "/admin/outreach");
        page.locator("table a").first().click();
        assertThat(PageCheck.problems(page, page.content(), lang, true)).isEmpty();
        soundly(steps, "/" + lang.code() + "/admin/outreach/new");
    }

    /** A council of its own for each language, so that the two do not collide. */
    private static String council(Lang lang) {
        return lang == Lang.EN ? "3506008" : "3520005";
    }

    private static String in(Lang lang, String path) {
        return path.replaceFirst("^/(en|fr)/", "/" + lang.code() + "/");
    }

    private static void link(Steps steps, String key) {
        steps.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(steps.words(key)))
                .click();
    }

    private static void soundly(Steps steps, String path) {
        var response = Objects.requireNonNull(steps.page().navigate(path));
        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(PageCheck.problems(steps.page(), response.text(), steps.lang(), true))
                .as(path)
                .isEmpty();
    }

    private static void plan(Steps steps, String own) {
        steps.page().navigate(own + "/outreach/new");
        steps.field(steps.words("organisation.outreach.municipality"))
                .selectOption(new SelectOption().setValue(council(steps.lang())));
        steps.choose("organisation.outreach.activity", "organisation.outreach.activity.DELEGATION");
        steps.write("organisation.outreach.what", "The sample resolution");
        steps.write("organisation.outreach.byWhen", "2027-05-04");
        steps.press("organisation.outreach.save");
    }

    /** Signs an organisation on, confirms and approves it; the address of the contact's own page. */
    private static String approved(String name, String mailbox) {
        var email = new EmailAddress(mailbox + "@example.org");
        var visitor = site.visitor();
        visitor.post(
                "/en/organisations",
                "name",
                name,
                "kind",
                "COMMUNITY",
                "about",
                "We live here.",
                "signatory",
                "Robin Exemple",
                "capacity",
                "Chair",
                "email",
                email.value(),
                "authority",
                "true");
        visitor.post(site.mails(email).getFirst().link("/confirmation/new").replace("/new", ""));
        var waiting = new StaffFilter(name, OrganisationState.CONFIRMED, null);
        var found =
                site.bean(StaffOrganisations.class).find(waiting, 1, 1).items().getFirst();
        site.bean(OrganisationReviews.class).decide(site.secretariat(), found.id(), new Decision(true, "", ""));
        return site.mails(email).getFirst().link("/organisation-access/");
    }

    /** Somebody comes by an organisation's link and agrees that it learns of it. */
    private static void endorses(String from) {
        var email = new EmailAddress(from + "@people.example");
        var visitor = site.visitor();
        visitor.post(
                "/en/endorse",
                "name",
                "Maximiliana Long-Name von Exemple",
                "email",
                email.value(),
                "postalCode",
                "K1P 1J1",
                "municipality",
                "3506008",
                "from",
                from,
                "shareWithInviter",
                "true");
        visitor.post(site.mails(email).getFirst().link("/confirmation/new").replace("/new", ""));
    }
}
