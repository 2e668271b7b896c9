package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.CheckItem;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * A resident reports a decision; an editor records it and asks the clerk's office; the office confirms it; a verifier
 * compares it with its sources; the public reads it; it goes out to others (R11, R12, R13).
 */
final class ResolutionJourney {
    private static final String ASK = "climate-law";
    private static final String NUMBER = "2026-114";
    private static final String LINK = "https://council.example.org/news";
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final byte[] PDF = "%PDF-1.4 certified".getBytes(StandardCharsets.ISO_8859_1);

    private final TestSite site;
    private final Lang lang;
    private final Municipality council;
    private final Supplier<Page> browsers;
    private final EmailAddress office;
    private final String today;

    ResolutionJourney(TestSite site, Lang lang, Municipality council, Supplier<Page> browsers) {
        this.site = site;
        this.lang = lang;
        this.council = council;
        this.browsers = browsers;
        this.office = new EmailAddress("clerk@" + council.slug() + ".example");
        this.today = site.bean(Campaigns.class).today().toString();
    }

    private Steps someone() {
        return new Steps(browsers.get(), site, lang);
    }

    private Steps signedIn(Role role) {
        var steps = someone();
        steps.openInvitation(site.person(role).email());
        return steps;
    }

    void run() {
        report(someone());
        var editor = signedIn(Role.EDITOR);
        var record = takeUp(editor);
        map(editor);
        ask(editor);
        answer(someone());
        check(signedIn(Role.VERIFIER), record);
        var page = record.replace("/admin/", "/");
        isPublic(someone(), page);
        isInTheTracker(someone());
        minutesAreAdopted(editor, record);
        goesToTwo(editor);
        isKnownToHaveGoneOut(someone(), page);
    }

    private void report(Steps resident) {
        resident.go("/councils/" + council.slug());
        resident.page().locator("main a[href*='/report?municipality=']").first().click();
        assertThat(resident.field(resident.words("resolution.report.municipality")))
                .hasValue(council.code().value());
        resident.isSound();
        resident.write("resolution.report.day", today);
        resident.tick("resolution.report.outcome.CARRIED");
        resident.write("resolution.report.link", LINK);
        resident.attach("resolution.report.file", "photo.png", "image/png", PHOTO);
        resident.write("resolution.report.number", NUMBER);
        resident.press("resolution.report.send");
        resident.page().waitForURL("**/report/sent**");
        resident.sees("resolution.report.sent");
    }

    /** From the inbox to a record; gives its address. */
    private String takeUp(Steps editor) {
        editor.go("/admin/inbox");
        editor.page()
                .locator(".tasks a[href*='/council-report/']")
                .filter(new Locator.FilterOptions().setHasText(council.officialName()))
                .click();
        editor.sees("resolution.report.outcome.CARRIED");
        editor.press("admin.review.acceptAt");
        editor.sees("resolution.report.known.none", council.label().in(lang).text());
        editor.isSound();
        editor.press("resolution.report.enter");
        assertThat(editor.field(editor.words("resolution.fact.number"))).hasValue(NUMBER);
        assertThat(editor.field(editor.words("resolution.field.link"))).hasValue(LINK);
        editor.isSound();
        editor.choose("resolution.field.rank", "resolution.rank.NEWS");
        editor.unfold("resolution.record.more");
        editor.write("resolution.field.text", text());
        editor.choose("resolution.field.textLanguage", "resolution.language." + lang.code());
        editor.press("resolution.record.send");
        editor.sees("resolution.done.RECORDED");
        return editor.page().url().replaceFirst("\\?.*", "");
    }

    private String text() {
        return switch (lang) {
            case EN ->
                "BE IT RESOLVED THAT council asks the province to put a target into law;\n\n"
                        + "AND THAT the clerk send this to the Premier.";
            case FR ->
                "IL EST RÉSOLU QUE le conseil demande à la province d’inscrire une cible dans la loi;\n\n"
                        + "ET QUE le greffe en envoie copie au premier ministre.";
        };
    }

    private static void map(Steps editor) {
        editor.follow("resolution.mapping.open");
        editor.isSound();
        editor.field(editor.words("resolution.mapping.ask.numbered", 1, 1)).selectOption(ASK);
        editor.field(editor.words("resolution.mapping.stance.numbered", 1, 1)).selectOption("SUPPORT");
        editor.write("resolution.mapping.reason", "Clause 1");
        editor.press("resolution.mapping.save");
        editor.sees("resolution.done.CORRECTED");
    }

    private void ask(Steps editor) {
        editor.follow("resolution.clerk.ask");
        editor.write("resolution.clerk.office", office.value());
        editor.choose("resolution.clerk.language", "resolution.language." + lang.code());
        editor.press("resolution.clerk.send");
        editor.sees("resolution.clerk.asked");
        editor.isSound();
    }

    private void answer(Steps clerk) {
        clerk.openMail(office, "/clerk/");
        clerk.isSound();
        clerk.press("resolution.clerk.right.send");
        clerk.sees("resolution.clerk.done.confirmed");
        clerk.unfold("resolution.clerk.copy");
        clerk.attach("resolution.clerk.copy.file", "copy.pdf", "application/pdf", PDF);
        clerk.press("resolution.clerk.copy.send");
        clerk.sees("resolution.clerk.done.copied");
        clerk.isSound();
    }

    /** One thing is not compared at first: nothing of the rest is lost. */
    private static void check(Steps verifier, String record) {
        var page = verifier.page();
        page.navigate(record);
        verifier.tickAll("check.");
        page.locator("[name='check.RANK']").uncheck();
        verifier.press("resolution.check.verify");
        assertThat(page.locator("#field-check-RANK-error")).hasText(verifier.words("resolution.checklist.unticked"));
        assertThat(page.locator(".error")).hasCount(1);
        assertThat(page.locator("[name^='check.']:checked")).hasCount(CheckItem.values().length - 1);
        verifier.isSound();
        page.locator("[name='check.RANK']").check();
        verifier.press("resolution.check.verify");
        verifier.sees("resolution.done.VERIFIED");
    }

    private void isPublic(Steps reader, String address) {
        var page = reader.page();
        page.navigate(address);
        assertThat(page.locator(".status.counted")).hasText(reader.words("resolution.counts"));
        var statement =
                site.bean(Priorities.class).ask(ASK).orElseThrow().statement().in(lang);
        assertThat(page.locator("#clause-1 .positions")).containsText(Steps.plain(statement.text()));
        assertThat(page.locator(".clauses > li")).hasCount(2);
        var evidence = page.locator(".evidence > li");
        assertThat(evidence).hasCount(3);
        assertThat(evidence.filter(has(reader, "resolution.rank.CERTIFIED_COPY")))
                .hasCount(1);
        assertThat(evidence.filter(has(reader, "resolution.rank.CLERK_LETTER"))).hasCount(1);
        assertThat(evidence.filter(has(reader, "resolution.evidence.checked"))).hasCount(3);
        var steps = page.locator(".timeline > li");
        assertThat(steps).hasCount(6);
        assertThat(steps.nth(3))
                .containsText(reader.words("resolution.step.EVIDENCE_ADDED", reader.words("resolution.role.CLERK")));
        assertThat(steps.last())
                .containsText(reader.words("resolution.step.VERIFIED", reader.words("resolution.role.VERIFIER")));
    }

    private static Locator.FilterOptions has(Steps steps, String key) {
        return new Locator.FilterOptions().setHasText(steps.words(key));
    }

    private void isInTheTracker(Steps reader) {
        reader.go("/tracker");
        reader.write("tracker.filter.name", council.name().in(lang).text());
        reader.press("tracker.filter.show");
        var link = reader.page().locator("a[href$='/councils/" + council.slug() + "']");
        var row = reader.page().locator("table.tracker tbody tr").filter(new Locator.FilterOptions().setHas(link));
        assertThat(row).containsText(reader.words("tracker.state.COUNTED"));
        row.locator(link).click();
        assertThat(reader.page().locator(".summary-card .status")).hasText(reader.words("tracker.state.COUNTED"));
        reader.sees("tracker.row.counts");
    }

    private void minutesAreAdopted(Steps editor, String record) {
        editor.page().navigate(record);
        editor.follow("resolution.life.open");
        editor.isSound();
        editor.choose("resolution.life.stage", "resolution.stage.MINUTES_ADOPTED");
        editor.write("resolution.life.day", today);
        editor.press("resolution.life.send");
        editor.sees("resolution.done.PROGRESSED");
    }

    private void goesToTwo(Steps editor) {
        editor.follow("resolution.circulation.title");
        editor.page().locator("[name^='include.']").all().forEach(Locator::uncheck);
        for (var kind : new String[] {"HEAD_OF_GOVERNMENT", "ASSOCIATION"})
            editor.page()
                    .getByRole(
                            AriaRole.GROUP,
                            new Page.GetByRoleOptions()
                                    .setName(editor.words("resolution.circulation.kind." + kind))
                                    .setExact(true))
                    .getByRole(AriaRole.CHECKBOX)
                    .first()
                    .check();
        editor.press("resolution.circulation.choose.save");
        editor.sees("resolution.circulation.done.chosen");
        editor.tickAll("send.");
        editor.write("resolution.circulation.sentOn", today);
        editor.choose("resolution.circulation.channel", "resolution.circulation.channel.EMAIL");
        editor.press("resolution.circulation.send.note");
        editor.sees("resolution.circulation.done.sent");
        editor.isSound();
    }

    private static void isKnownToHaveGoneOut(Steps reader, String address) {
        reader.page().navigate(address);
        reader.sees("resolution.circulation.public.count", 2, 0);
        var course = reader.page().locator(".course").first();
        assertThat(course).containsText(reader.words("resolution.stage.MINUTES_ADOPTED"));
        assertThat(course).containsText(reader.words("resolution.stage.CIRCULATED"));
        assertThat(reader.page().locator(".status.counted")).hasText(reader.words("resolution.counts"));
        reader.isSound();
    }
}
