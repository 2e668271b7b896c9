package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.support.HtmlCheck;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.Objects;

/** An organisation signs on, a verifier approves it, its contact corrects it and takes it back (R10, R5). */
record OrganisationJourney(Steps contact, Steps verifier, Steps reader, boolean contactHasScript) {
    private static final EmailAddress MAILBOX = new EmailAddress("choir@example.org");
    private static final String NAME = "Choir of St. Cecilia / Chœur Sainte-Cécile";
    private static final String PAGE = "/organisations/choir-of-st-cecilia-choeur-sainte-cecile";
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    void run() {
        signOn();
        confirm();
        isNotListed();
        approve();
        isListed();
        correct();
        withdraw();
    }

    private void signOn() {
        contact.go("/organisations");
        contact.press("organisation.list.signOn");
        contact.page().waitForURL("**/organisations/new");
        contact.write("organisation.name", NAME);
        contact.choose("organisation.kind", "organisation.kind.FAITH");
        contact.write("organisation.about", "We sing, and we look after our roof.");
        contact.field(contact.words("organisation.logo")).setInputFiles(new FilePayload("dot.png", "image/png", DOT));
        contact.write("organisation.signatory", "Robin Exemple");
        contact.write("organisation.capacity", "Choirmaster");
        contact.write("organisation.email", MAILBOX.value());
        contact.press("organisation.signOn.submit");
        assertThat(contact.page().locator(".errors")).containsText(contact.words("organisation.authority.missing"));
        isSound(contact);
        contact.tickIn("organisation.signOn.submit", "organisation.consent.authority");
        contact.press("organisation.signOn.submit");
        contact.page().waitForURL("**/organisations/sent");
    }

    private static void link(Steps who, String key) {
        who.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(who.words(key)).setExact(true))
                .click();
    }

    /** What axe, the HTML and the layout say of the page as it stands; axe itself is a script. */
    private void isSound(Steps who) {
        if (who.equals(contact) && !contactHasScript) {
            assertThat(HtmlCheck.of(who.page().content()).errors()).isEmpty();
            return;
        }
        assertThat(PageCheck.problems(who.page(), who.page().content(), who.lang(), true))
                .as(who.page().url())
                .isEmpty();
    }

    private void confirm() {
        contact.openMail(MAILBOX, "/confirmation/new");
        contact.press("organisation.confirmation.button");
        assertThat(contact.page().locator("main")).containsText(contact.words("organisation.own.CONFIRMED"));
    }

    private void isNotListed() {
        reader.go("/organisations");
        assertThat(reader.page().locator("main")).not().containsText("Cecilia");
        assertThat(Objects.requireNonNull(
                                reader.page().navigate("/" + reader.lang().code() + PAGE))
                        .status())
                .isEqualTo(404);
    }

    private void approve() {
        verifier.openInvitation(verifier.site().person(Role.VERIFIER).email());
        verifier.go("/admin/organisations?state=CONFIRMED");
        verifier.page().getByText("Cecilia").click();
        verifier.press("organisation.staff.approve");
        assertThat(verifier.page().locator(".lead-plain")).containsText(verifier.words("organisation.state.APPROVED"));
    }

    private void isListed() {
        reader.go("/organisations?q=cecilia");
        reader.page().getByText("Cecilia").click();
        reader.page().waitForURL("**" + PAGE);
        assertThat(reader.page().locator("main"))
                .containsText(reader.words(
                        "organisation.page.endorses",
                        reader.site()
                                .bean(Campaigns.class)
                                .current()
                                .name()
                                .in(reader.lang())
                                .text()));
        assertThat(reader.page().locator("main")).not().containsText("Robin");
    }

    private void correct() {
        contact.openMail(MAILBOX, "/organisation-access/");
        link(contact, "organisation.own.correct");
        contact.write("organisation.about", "We sing under a mended roof.");
        contact.tickIn("organisation.correction.save", "organisation.consent.showSignatory");
        contact.press("organisation.correction.save");
        assertThat(contact.page().getByRole(AriaRole.STATUS)).isVisible();
        reader.go(PAGE);
        assertThat(reader.page().locator("main")).containsText("Robin Exemple, Choirmaster");
        assertThat(reader.page().locator("main")).containsText("a mended roof");
    }

    private void withdraw() {
        link(contact, "organisation.own.withdraw");
        contact.press("organisation.withdrawal.button");
        assertThat(contact.page().locator("main")).containsText(contact.words("organisation.own.WITHDRAWN"));
        assertThat(Objects.requireNonNull(
                                reader.page().navigate("/" + reader.lang().code() + PAGE))
                        .status())
                .isEqualTo(410);
        isSound(reader);
    }
}
