package ca.helpcommunitieslead.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Staff's list, the page of one organisation, and what is done there. */
final class StaffOrganisationTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void aVerifierSeesEachStateAndFindsByNameAndAddress() {
        var requested = Contact.on(site).with("name", "Rowing Club");
        requested.sends();
        var waiting = Contact.on(site).with("name", "Sailing Club");
        waiting.confirms();
        var verifier = site.signedIn(Role.VERIFIER);

        assertThat(verifier.get("/en/admin").body()).contains("Sailing Club: decide on the organization");
        assertThat(verifier.get("/en/admin/organisations").body()).contains("Rowing Club", "Sailing Club");
        assertThat(verifier.get("/en/admin/organisations?state=CONFIRMED").body())
                .contains("Sailing Club")
                .doesNotContain("Rowing Club");
        assertThat(verifier.get("/en/admin/organisations?q=" + requested.email())
                        .body())
                .contains("Rowing Club")
                .doesNotContain("Sailing Club");
        assertThat(site.signedIn(Role.EDITOR).get("/en/admin").body()).doesNotContain("Sailing Club");
    }

    @Test
    void approvedTakenDownAndPutBackWithAHistoryOfWhoAndWhy() {
        var contact = Contact.on(site);
        var own = contact.confirms();
        var person = site.person(Role.VERIFIER);
        var verifier = site.signIn(person);
        var page = "/en/admin/organisations/" + contact.id().value();
        assertThat(verifier.get(page).body()).contains("Approve", contact.email(), "Address confirmed · its contact");

        assertThat(verifier.postAs(page, page + "/decision", "accept", "true").location())
                .isEqualTo(page);
        assertThat(verifier.postAs(page, page + "/decision", "accept", "true").status())
                .as("it stands so already")
                .isEqualTo(409);
        assertThat(verifier.postAs(page, page + "/decision").status())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(verifier.postAs(page, page + "/decision", "reason", "partisan")
                        .location())
                .isEqualTo(page);

        assertThat(contact.opens("/en/organisations/" + contact.slug()).status())
                .isEqualTo(410);
        assertThat(contact.opens(own).body()).contains("Taken off the list").doesNotContain("Ask to be listed again");
        assertThat(contact.presses(own + "/request").status()).isEqualTo(303);
        assertThat(contact.stored().state()).isEqualTo(OrganisationState.TAKEN_DOWN);
        assertThat(contact.mails().getFirst().text())
                .contains("our staff took " + contact.name() + " off the list", "takes no side among parties");
        assertThat(verifier.get(page).body())
                .contains("Taken off the list · " + person.name(), "Conflicts with the non-partisan rule");

        verifier.postAs(page, page + "/decision", "accept", "true");
        assertThat(contact.opens("/en/organisations/" + contact.slug()).status())
                .isEqualTo(200);
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
    }

    @Test
    void aNoteIsForStaffOnly() {
        var contact = Contact.on(site);
        var own = contact.confirms();
        var verifier = site.signedIn(Role.VERIFIER);
        var page = "/en/admin/organisations/" + contact.id().value();

        assertThat(verifier.postAs(page, page + "/notes", "note", "").status()).isEqualTo(422);
        verifier.postAs(page, page + "/notes", "note", "Called them on Tuesday.");

        assertThat(verifier.get(page).body()).contains("Called them on Tuesday.");
        assertThat(contact.opens(own).body()).doesNotContain("Tuesday");
    }

    @Test
    void aLogoThatWaitsIsSeenByStaffOnly() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        contact.handsIn(own + "/logo", Pictures.png(20, 20));
        var verifier = site.signedIn(Role.VERIFIER);
        var page = "/en/admin/organisations/" + contact.id().value();
        var body = verifier.get(page).body();
        var logo = body.replaceAll("(?s).*src=\"(" + page + "/logos/[^\"]+)\".*", "$1");

        var seen = verifier.get(logo);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");
        assertThat(site.visitor().get(logo).status()).isEqualTo(303);

        var decision = body.replaceAll("(?s).*action=\"(" + page + "/changes/[^\"]+/decision)\".*", "$1");
        assertThat(verifier.postAs(page, decision, "accept", "true").status()).isEqualTo(303);
        assertThat(contact.stored().logoId()).isPresent();
    }
}
