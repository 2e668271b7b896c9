package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.EmailAddress;

/** Somebody who stands behind the campaign. */
record Resident(Steps steps) {
    private static final EmailAddress MAILBOX = new EmailAddress("robin@example.org");
    private static final String OTTAWA = "3506008";

    /** Endorses, takes the municipality that the postal code suggests, and presses the mailed button (R1). */
    void endorse() {
        var page = steps.page();
        steps.go("/endorse");
        steps.write("endorsement.name", "Robin Exemple");
        steps.write("endorsement.email", MAILBOX.value());
        steps.write("endorsement.postalCode", "K1P 1J1");
        steps.press("endorsement.lookup");
        assertThat(steps.field(steps.words("endorsement.municipality"))).hasValue(OTTAWA);
        steps.press("endorsement.submit");
        page.waitForURL("**/endorse/sent");

        steps.openMail(MAILBOX, "/confirmation");
        steps.press("endorsement.confirmation.button");
        var campaign = steps.site().bean(Campaigns.class).current().name().in(steps.lang());
        assertThat(page.getByText(steps.words("endorsement.own.confirmed", 1, campaign.text())))
                .isVisible();
    }
}
