package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A resident endorses; two members of staff record and verify ten decisions; the talks open, and close again when a
 * council takes its decision back (R1, R13, R18).
 */
final class CampaignJourney {
    private static final int THRESHOLD = 10;
    private static final int SPREAD = 40;
    private static final double SECONDS_UNTIL_COUNTED = 5;
    private static final EmailAddress ADA = new EmailAddress("ada@example.org");
    private static final EmailAddress BEA = new EmailAddress("bea@example.org");

    private final TestSite site;
    private final Lang lang;
    private final Supplier<Page> browsers;
    private final Steps reader;

    CampaignJourney(TestSite site, Lang lang, Supplier<Page> browsers) {
        this.site = site;
        this.lang = lang;
        this.browsers = browsers;
        this.reader = someone();
    }

    private Steps someone() {
        return new Steps(browsers.get(), site, lang);
    }

    void run() {
        theHomePageSoon(0, page -> page.locator(".banner").count() == 0);
        new Resident(someone()).endorse();
        theHomePageSoon(0, page -> shows(page, ".people", reader.words("site.home.people", 1, 0)));

        invite();
        var ada = comeIn(ADA);
        var bea = comeIn(BEA);
        var records = record(ada);
        cannotVerifyHerOwn(ada, records.getFirst());
        theHomePageSoon(0, page -> page.locator(".banner").count() == 0);
        records.forEach(bea::verify);
        theHomePageSoon(THRESHOLD, page -> shows(page, ".banner:not(.closed)", crossed()));

        bea.rescind(records.getFirst());
        theHomePageSoon(THRESHOLD - 1, page -> shows(page, ".banner.closed", closed()));
    }

    private String crossed() {
        return untilTheDay(reader.words("site.home.crossed", THRESHOLD, "…"));
    }

    private String closed() {
        return untilTheDay(reader.words("site.home.closed", THRESHOLD, "…", "…"));
    }

    private static String untilTheDay(String words) {
        return words.replaceFirst("\\(?….*", "");
    }

    private static boolean shows(Page page, String selector, String words) {
        return page.locator(selector).allTextContents().stream()
                .anyMatch(text -> Steps.plain(text).contains(words.strip()));
    }

    /** The public count follows within five seconds. */
    private void theHomePageSoon(int filledCells, Predicate<Page> rest) {
        var page = reader.page();
        var until = System.nanoTime() + (long) (SECONDS_UNTIL_COUNTED * 1e9);
        reader.go("");
        while (!(page.locator(".ten li.full").count() == filledCells && rest.test(page))) {
            if (System.nanoTime() > until) {
                throw new AssertionError("the home page still says: "
                        + page.locator(".hero").innerText().replace('\n', ' '));
            }
            page.waitForTimeout(200);
            reader.go("");
        }
    }

    private void invite() {
        var secretariat = someone();
        secretariat.signIn(site.secretariat().email());
        for (var member : List.of(ADA, BEA)) {
            secretariat.go("/admin/people");
            secretariat.write("identity.people.name", member.value().replace("@example.org", ""));
            secretariat.write("identity.email", member.value());
            secretariat.choose("identity.people.language", "identity.language." + lang.code());
            secretariat.tickIn("identity.people.invite", "identity.role.verifier");
            secretariat.press("identity.people.invite");
            assertThat(secretariat.page().getByText(member.value())).isVisible();
        }
    }

    private Verifier comeIn(EmailAddress invited) {
        var steps = someone();
        steps.openInvitation(invited);
        return new Verifier(steps);
    }

    /** Ten decisions of ten councils; gives the addresses of their records. */
    private List<String> record(Verifier ada) {
        var councils = site.bean(Municipalities.class).all();
        var today = site.bean(Campaigns.class).today();
        return IntStream.range(0, THRESHOLD)
                .mapToObj(number -> ada.record(councils.get(number * SPREAD), today.minusDays(1), number))
                .toList();
    }

    private static void cannotVerifyHerOwn(Verifier ada, String record) {
        var page = ada.steps().page();
        page.navigate(record);
        assertThat(page.getByText(ada.steps().words("resolution.check.waitsForAnother")))
                .isVisible();
        assertThat(ada.steps().button("resolution.check.verify")).hasCount(0);

        var token = page.locator("input[name=_csrf]").first().inputValue();
        var form = RequestOptions.create().setForm(FormData.create().set("_csrf", token));
        assertThat(page.request().post(record + "/verification", form).status()).isEqualTo(409);
    }
}
