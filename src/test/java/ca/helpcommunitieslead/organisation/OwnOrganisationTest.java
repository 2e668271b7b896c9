package ca.helpcommunitieslead.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.News;
import ca.helpcommunitieslead.support.TestSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a contact sees, corrects, takes along, takes back and erases (R4, R5). */
final class OwnOrganisationTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static @Nullable Person somebody;

    @BeforeAll
    static void somebodyVerifies() {
        somebody = site.person(Role.VERIFIER);
    }

    private static Person verifier() {
        return Objects.requireNonNull(somebody);
    }

    private static Map<String, String> correction(Contact contact) {
        return new LinkedHashMap<>(Map.of(
                "name", contact.name(),
                "kind", "ENVIRONMENT",
                "municipality", Contact.OTTAWA,
                "about", "We look after the river.",
                "signatory", "Jane Doe",
                "capacity", "Chair"));
    }

    @Test
    void whatIsCorrectedIsPublicAtOnce() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        assertThat(contact.opens(own + "/correction/new").body())
                .contains("value=\"" + contact.name() + "\"", "We look after the river.");
        var news = News.of(site);
        var form = correction(contact);
        form.put("about", "We look after two rivers.");
        form.put("municipality", "");
        form.put("website", "rivers.example.org");

        assertThat(contact.presses(own + "/correction", Contact.fields(form)).location())
                .isEqualTo(own + "?done=corrected");

        assertThat(contact.opens("/en/organisations/" + contact.slug()).body())
                .contains("We look after two rivers.", "Province-wide", "https://rivers.example.org");
        assertThat(news.of(OrganisationsChanged.class)).hasSize(1);
        contact.presses(own + "/correction", Contact.fields(form));
        assertThat(news.of(OrganisationsChanged.class))
                .as("nothing has changed")
                .hasSize(1);
    }

    @Test
    void anotherLegalNameWaitsForStaffAndTheSlugStays() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        var slug = contact.slug();
        var form = correction(contact);
        form.put("name", "Guardians of the River");
        contact.presses(own + "/correction", Contact.fields(form));

        assertThat(contact.opens("/en/organisations/" + slug).body())
                .contains(contact.name())
                .doesNotContain("Guardians");
        assertThat(contact.opens(own).body()).contains("The new name “Guardians of the River” waits");

        var queue = site.bean(OrganisationChangeQueue.class);
        var review = queue.waiting(10).getLast();
        assertThat(review.text()).isEqualTo("Guardians of the River");
        assertThat(queue.decide(verifier(), review.id(), new Decision(true, "", "")))
                .isTrue();
        assertThat(queue.decide(verifier(), review.id(), new Decision(true, "", "")))
                .isFalse();

        assertThat(contact.opens("/en/organisations/" + slug).body()).contains("Guardians of the River");
        assertThat(contact.slug()).isEqualTo(slug);
        assertThat(contact.mails().getFirst().text()).contains("the change that you sent is public now");
    }

    @Test
    void aNameThatIsTypedBackNoLongerWaits() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        var form = correction(contact);
        form.put("name", "A passing fancy");
        contact.presses(own + "/correction", Contact.fields(form));
        contact.presses(own + "/correction", Contact.fields(correction(contact)));

        assertThat(contact.opens(own).body()).doesNotContain("A passing fancy");
    }

    @Test
    void r10AnotherSignatoryStatesTheAuthorityAnew() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        var form = correction(contact);
        form.put("signatory", "John Roe");

        var refused = contact.presses(own + "/correction", Contact.fields(form));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Please tick the box that says who may sign", "John Roe");
        form.put("authority", "true");
        contact.presses(own + "/correction", Contact.fields(form));

        assertThat(contact.stored().signatory().name().value()).isEqualTo("John Roe");
        assertThat(consents(contact, "AUTHORITY")).isEqualTo(2);
    }

    @Test
    void r4TheSignatoryIsPublicWithConsentOnlyAndTakesItBack() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        var page = "/en/organisations/" + contact.slug();
        var form = correction(contact);
        form.put("showSignatory", "true");
        contact.presses(own + "/correction", Contact.fields(form));
        assertThat(contact.opens(page).body()).contains("Jane Doe, Chair");

        form.remove("showSignatory");
        contact.presses(own + "/correction", Contact.fields(form));
        assertThat(contact.opens(page).body()).doesNotContain("Jane Doe");
        assertThat(consents(contact, "SHOW_SIGNATORY")).isEqualTo(2);
    }

    private static int consents(Contact contact, String kind) {
        return site.sql()
                .sql("select count(*) from organisation_consent where organisation_id = :id and kind = :kind")
                .param("id", contact.id().value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    @Test
    void anotherLogoWaitsForStaffWhileTheOldOneIsShown() {
        var contact = Contact.on(site);
        contact.sendsWithLogo(Pictures.png(50, 50));
        var own = contact.own();
        contact.presses(own + "/confirmation");
        contact.decide(verifier(), true);
        var old =
                "/organisation-logos/" + contact.stored().logoId().orElseThrow().value() + ".png";

        var text = "not a picture".getBytes(StandardCharsets.UTF_8);
        assertThat(contact.handsIn(own + "/logo", text).status()).isEqualTo(422);
        assertThat(contact.presses(own + "/logo").status()).isEqualTo(422);
        contact.handsIn(own + "/logo", Pictures.webp());
        contact.handsIn(own + "/logo", Pictures.jpeg());
        assertThat(contact.opens(old).status()).isEqualTo(200);

        var queue = site.bean(OrganisationChangeQueue.class);
        var review = queue.waiting(10).getLast();
        assertThat(review.facts()).anyMatch(fact -> fact.labelKey().equals("organisation.fact.newLogo"));
        assertThat(queue.decide(verifier(), review.id(), new Decision(true, "", "")))
                .isTrue();
        assertThat(contact.opens(old).status()).isEqualTo(404);
        var fresh =
                "/organisation-logos/" + contact.stored().logoId().orElseThrow().value() + ".png";
        assertThat(contact.opens(fresh).status()).isEqualTo(200);

        contact.presses(own + "/logo/removal");
        assertThat(contact.opens(fresh).status()).isEqualTo(404);
        assertThat(logos(contact)).isZero();
    }

    private static int logos(Contact contact) {
        return site.sql()
                .sql("select count(*) from organisation_logo where organisation_id = :id")
                .param("id", contact.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void aRefusedLogoIsDeletedAndItsContactLearnsWhy() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        contact.handsIn(own + "/logo", Pictures.png(50, 50));
        var queue = site.bean(OrganisationChangeQueue.class);

        queue.decide(verifier(), queue.waiting(10).getLast().id(), new Decision(false, "other", "It shows a party."));

        assertThat(logos(contact)).isZero();
        assertThat(contact.mails().getFirst().text()).contains("It shows a party.");
    }

    @Test
    void r5WithdrawalAsksFirstAndLeavesEveryPublicOutput() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        var count = site.bean(Organisations.class).count();
        assertThat(contact.opens(own + "/withdrawal/new").body()).contains("leaves the list, the count");
        assertThat(site.bean(Organisations.class).count()).isEqualTo(count);

        contact.presses(own + "/withdrawal");
        contact.presses(own + "/withdrawal");

        assertThat(site.bean(Organisations.class).count()).isEqualTo(count - 1);
        assertThat(contact.opens("/en/organisations/" + contact.slug()).status())
                .isEqualTo(410);
        assertThat(contact.opens("/fr/organisations/" + contact.slug()).body()).contains("N’est plus dans la liste");
        assertThat(contact.opens(own).body()).contains("Withdrawn", "Ask to be listed again");
        assertThat(contact.decide(verifier(), true))
                .as("staff put back nobody who left")
                .isFalse();

        contact.presses(own + "/request");
        assertThat(contact.decide(verifier(), true)).isTrue();
        assertThat(contact.opens("/en/organisations/" + contact.slug()).status())
                .isEqualTo(200);
    }

    @Test
    void r5ACopyHoldsWhatIsKeptAndNoNoteOfStaff() {
        var contact = Contact.on(site);
        var own = contact.isApproved();
        site.bean(OrganisationReviews.class).note(verifier(), contact.id(), "Looks fine to me.");

        var copy = contact.opens(own + "/data.json");

        assertThat(copy.header("Content-Disposition")).contains("organisation.json");
        assertThat(copy.body())
                .contains(
                        contact.email(),
                        "\"signatory\" : \"Jane Doe\"",
                        "\"step\" : \"APPROVED\"",
                        "authorized to sign")
                .doesNotContain("Looks fine to me.");
    }

    @Test
    void r5ErasureLeavesNothingButAnAddressThatIsGone() {
        var contact = Contact.on(site);
        contact.sendsWithLogo(Pictures.png(20, 20));
        var own = contact.own();
        contact.presses(own + "/confirmation");
        contact.decide(verifier(), true);
        contact.handsIn(own + "/logo", Pictures.png(30, 30));
        var slug = contact.slug();
        assertThat(contact.opens(own + "/erasure/new").body()).contains("deleted for good");

        assertThat(contact.presses(own + "/erasure").location()).isEqualTo("/en/organisation-access/erased");

        assertThat(contact.rows()).isZero();
        assertThat(contact.mails()).isEmpty();
        assertThat(contact.opens(own).status()).isEqualTo(410);
        assertThat(contact.opens("/en/organisations/" + slug).status()).isEqualTo(410);
        for (var table : new String[] {"logo", "change", "consent", "event", "token"}) {
            assertThat(site.sql()
                            .sql("select count(*) from organisation_" + table
                                    + " where organisation_id not in (select id from organisation)")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void theLinkIsMailedToWhoSignedOnAndTheAnswerIsTheSameForAll() {
        var contact = Contact.on(site);
        contact.isApproved();
        var before = contact.mails().size();
        for (int i = 0; i < 5; i++) {
            assertThat(contact.presses(
                                    "/en/organisation-access",
                                    "email",
                                    contact.email().toUpperCase(Locale.ROOT))
                            .location())
                    .isEqualTo("/en/organisation-access/sent");
        }
        assertThat(contact.presses("/en/organisation-access", "email", "nobody@nowhere.example")
                        .location())
                .isEqualTo("/en/organisation-access/sent");

        assertThat(contact.mails()).as("three links a day").hasSize(before + 3);
        assertThat(site.mails("nobody@nowhere.example")).isEmpty();
        assertThat(contact.opens(contact.own()).status()).isEqualTo(200);
        site.clock().advance(Duration.ofDays(1).plusMinutes(1));
        contact.presses("/en/organisation-access", "email", contact.email());
        assertThat(contact.mails()).hasSize(before + 4);
    }

    @Test
    void addressesWithASecretAreKeptFromSearchEnginesAndOtherSites() {
        var contact = Contact.on(site);
        contact.sends();

        var answer = contact.opens(contact.own());
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void frenchPagesAndMailsAreFrench() {
        var contact = Contact.speaking(site, "fr");
        contact.sends();
        var mail = contact.mails().getFirst();
        assertThat(mail.subject()).startsWith("Veuillez confirmer l’appui de votre organisme");
        var own = contact.own();
        assertThat(own).startsWith("/fr/");
        contact.presses(own + "/confirmation");
        for (var page : new String[] {"", "/withdrawal/new", "/erasure/new", "/correction/new", "/logo/new"}) {
            assertThat(contact.opens(own + page).body()).contains("lang=\"fr\"").doesNotContain("⟦");
        }
    }
}
