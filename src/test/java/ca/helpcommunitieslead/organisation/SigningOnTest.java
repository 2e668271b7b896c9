package ca.helpcommunitieslead.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.organisation.OrganisationLinks.Confirmation;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.News;
import ca.helpcommunitieslead.support.TestSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R10, and R2 for organisations: signing on, confirming, and the decision of staff. */
final class SigningOnTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void r10PublicOnlyWithASignatoryAConfirmedAddressAndApproval() {
        var contact = Contact.on(site);
        assertThat(contact.sends().location()).isEqualTo("/en/organisations/sent");
        var own = contact.own();
        assertIsNowhere(contact);

        var asked = contact.opens(contact.mails().getFirst().link("/confirmation/new"));
        assertThat(asked.body()).contains(contact.name(), "Jane Doe, Chair", "authorized to sign");
        assertThat(contact.stored().state()).isEqualTo(OrganisationState.REQUESTED);

        assertThat(contact.presses(own + "/confirmation").location()).isEqualTo(own);
        assertThat(contact.stored().state()).isEqualTo(OrganisationState.CONFIRMED);
        assertThat(contact.opens(own).body()).contains("Until then nothing is public");
        assertIsNowhere(contact);

        var before = site.bean(Organisations.class).count();
        var news = News.of(site);
        assertThat(contact.decide(site.person(Role.VERIFIER), true)).isTrue();

        assertThat(site.bean(Organisations.class).count()).isEqualTo(before + 1);
        assertThat(news.of(OrganisationsChanged.class)).hasSize(1);
        assertThat(contact.opens("/en/organisations").body()).contains(contact.name());
        assertThat(contact.opens("/en/organisations/" + contact.slug()).body())
                .contains(contact.name(), "We look after the river.", "/en/endorse?from=" + contact.slug())
                .doesNotContain("Jane Doe", contact.email());
        assertThat(contact.mails().getFirst().subject()).isEqualTo(contact.name() + " is listed");
        assertThat(site.visitor().get("/api/v1/summary").body()).contains("\"organisations\":" + (before + 1));
    }

    private static void assertIsNowhere(Contact contact) {
        assertThat(contact.opens("/en/organisations?q=" + contact.name().replace(' ', '+'))
                        .body())
                .contains("No organization found")
                .doesNotContain("River " + "</a>", contact.email());
        assertThat(contact.stored().publicSlug()).isEmpty();
        assertThat(contact.opens("/en/organisations/"
                                + contact.name().toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "name,         www.evil.example, Please give the name without a web",
        "kind,         '',               Please choose what kind",
        "municipality, 9999999,          This municipality is not in the list",
        "website,      http://a.org,     begins with https://",
        "about,        '',               Please say in one sentence",
        "signatory,    '',               Please give the name of the person who signs",
        "capacity,     '',               Please say in which capacity",
        "email,        jane,             This is not a complete e-mail address",
        "authority,    '',               Please tick the box that says who may sign",
    })
    void anInvalidFormSaysWhyAndLosesNothing(String field, String value, String message) {
        var contact = Contact.on(site).with("updates", "true").with(field, value);

        var answer = contact.sends();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(message, "href=\"#field-" + field + "\"");
        if (!field.equals("name")) assertThat(answer.body()).contains("value=\"" + contact.name() + "\"");
        assertThat(contact.rows()).isZero();
    }

    @Test
    void theBoxesAreEmptyAndAFilledHoneypotStoresNothing() {
        assertThat(site.visitor().get("/en/organisations/new").body()).doesNotContain(" checked>");
        var robot = Contact.on(site).with("nickname", "x");

        assertThat(robot.sends().location()).isEqualTo("/en/organisations/sent");
        assertThat(robot.rows()).isZero();
    }

    @Test
    void r10WhoSignedIsKeptWithTheWordsOfTheBox() {
        var contact = Contact.speaking(site, "fr").with("showSignatory", "true");
        contact.sends();

        assertThat(consents(contact))
                .containsExactly(
                        "AUTHORITY true fr /fr/organisations/new L’organisme a décidé d’appuyer la campagne, et la personne "
                                + "nommée ici est autorisée à signer en son nom",
                        "SHOW_SIGNATORY true fr /fr/organisations/new Afficher publiquement le nom et le titre de la "
                                + "personne qui signe");
        assertThatThrownBy(() -> site.sql()
                        .sql("update organisation_consent set given = false")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> site.sql().sql("delete from organisation_event").update())
                .hasMessageContaining("append-only");
    }

    private static List<String> consents(Contact contact) {
        return site.sql()
                .sql("""
                        select concat_ws(' ', kind, given::text, lang, source, wording) as line
                          from organisation_consent where organisation_id = :id order by id""")
                .param("id", contact.id().value())
                .query((row, _) -> row.getString("line"))
                .list();
    }

    @Test
    void r2AnAddressThatSignedOnGetsAFriendlyMailAndTheSamePage() {
        var contact = Contact.on(site);
        contact.isApproved();

        var again = contact.with("name", "Another name").sends();

        assertThat(again.location()).isEqualTo("/en/organisations/sent");
        assertThat(contact.rows()).isEqualTo(1);
        assertThat(contact.mails().getFirst().subject()).startsWith("Your organization has signed on");
        assertThat(contact.opens(contact.own()).status()).isEqualTo(200);
    }

    @Test
    void r2ANameThatIsListedGetsAFriendlyMailWithoutALinkToConfirm() {
        var first = Contact.on(site);
        first.isApproved();
        var second = Contact.on(site).with("name", first.name().toUpperCase(Locale.ROOT));

        assertThat(second.sends().location()).isEqualTo("/en/organisations/sent");

        var mail = second.mails().getFirst();
        assertThat(mail.subject()).startsWith("This organization stands behind");
        assertThat(mail.text()).doesNotContain("/confirmation/new");
        assertThat(second.presses(second.own() + "/confirmation").status()).isEqualTo(410);
        assertThat(second.stored().state()).isEqualTo(OrganisationState.REQUESTED);
    }

    /** Nobody shuts out the real one by being first; staff see both and decide. */
    @Test
    void aNameThatOnlyWaitsDoesNotHoldBackAnother() {
        var first = Contact.on(site);
        first.confirms();
        var second = Contact.on(site).with("name", first.name());
        second.confirms();

        assertThat(second.stored().state()).isEqualTo(OrganisationState.CONFIRMED);
        var review = site.bean(OrganisationQueue.class)
                .find(second.id().value().toString())
                .orElseThrow();
        assertThat(review.facts())
                .anyMatch(fact -> fact.labelKey().equals("organisation.fact.sameName")
                        && fact.value().startsWith(first.name()));
    }

    @Test
    void r2TheFormCausesAtMostFiveMails() {
        var known = Contact.on(site);
        known.isApproved();
        var decisions = known.mails().size();
        for (int i = 0; i < 7; i++) known.sends();
        assertThat(known.mails()).hasSize(decisions + 4);

        var stranger = Contact.on(site);
        for (int i = 0; i < 7; i++)
            stranger.with("name", "Name " + "abcdefg".charAt(i) + "x").sends();
        assertThat(stranger.mails()).hasSize(5);
    }

    @Test
    void twoConfirmationsAtOnceAreOne() throws Exception {
        var contact = Contact.on(site);
        contact.sends();
        var token = contact.token();
        contact.with("name", "A rival of " + contact.name()).sends();
        var rival = contact.token();
        var links = site.bean(OrganisationLinks.class);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(Stream.of(token, token, rival, token)
                    .<Callable<Confirmation>>map(link -> () -> links.confirm(link))
                    .toList());
            var done = 0;
            for (var answer : answers) if (answer.get() instanceof Confirmation.Done) done++;
            assertThat(done).isIn(1, 3);
        }
        assertThat(contact.rows()).isEqualTo(1);
        assertThat(site.sql()
                        .sql(
                                "select count(*) from organisation_event where organisation_id = :id and step = 'CONFIRMED'")
                        .param("id", contact.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aLinkConfirmsForThirtyDaysAndThenTheSignOnEnds() {
        var contact = Contact.on(site);
        contact.sends();
        var retention = site.bean(SignOnRetention.class);
        assertThat(retention.due(site.clock().instant())).isZero();

        var later = site.clock().advance(Duration.ofDays(31));
        assertThat(contact.presses(contact.own() + "/confirmation").status()).isEqualTo(410);
        assertThat(retention.due(later)).isPositive();
        retention.end(later);
        assertThat(contact.rows()).isZero();
        assertThat(contact.mails()).isEmpty();
        assertThat(retention.due(later)).isZero();
    }

    @Test
    void thisWasNotMeRemovesTheRequestAndItsMail() {
        var contact = Contact.on(site);
        contact.sends();
        var link = contact.mails().getFirst().link("/withdrawal/new");

        assertThat(contact.opens(link).body()).contains("You asked for nothing?");
        assertThat(contact.rows()).isEqualTo(1);
        assertThat(contact.presses(contact.own() + "/withdrawal").location())
                .isEqualTo("/en/organisation-access/erased");
        assertThat(contact.rows()).isZero();
        assertThat(contact.mails()).isEmpty();
        assertThat(contact.opens(link).status()).isEqualTo(410);
    }

    @Test
    void aRefusalIsToldInTheContactsLanguageAndCanBeTakenBack() {
        var contact = Contact.speaking(site, "fr");
        var own = contact.confirms();
        var verifier = site.person(Role.VERIFIER);
        var words =
                "We found nothing that lets us verify the organization, such as a website or a registration. Tell us "
                        + "where to look, and we look again.";

        assertThat(contact.decide(verifier, new Decision(false, "cannotVerify", words)))
                .isTrue();
        assertThat(contact.decide(verifier, new Decision(false, "cannotVerify", words)))
                .as("it stands so already")
                .isFalse();

        assertThat(contact.mails().getFirst().text())
                .contains("Nous n’avons rien trouvé")
                .doesNotContain(words);
        assertThat(contact.opens(own).body()).contains("Refusé", "Demander de nouveau");
        contact.presses(own + "/request");
        assertThat(contact.stored().state()).isEqualTo(OrganisationState.CONFIRMED);
        assertThat(contact.decide(verifier, true)).isTrue();
        assertThat(contact.stored().isPublic()).isTrue();
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
        assertThat(site.sql()
                        .sql(
                                "select action || ' ' || details as line from audit_entry where subject = :id order by number")
                        .param("id", contact.id().value().toString())
                        .query((row, _) -> row.getString("line"))
                        .list())
                .hasSize(2)
                .allMatch(line -> line.startsWith("organisation.decide {\"from\":\"CONFIRMED\""));
    }

    @Test
    void twoOfOneNameInOneAddressAreToldApartForEver() {
        var first = Contact.on(site).with("name", "Slug Club");
        first.isApproved();
        first.presses(first.own() + "/erasure");
        var second = Contact.on(site).with("name", "Slug Club");
        second.isApproved();
        var third = Contact.on(site).with("name", "Slug: Club!");
        third.confirms();

        assertThat(second.slug()).isEqualTo("slug-club-2");
        assertThat(second.opens("/en/organisations/slug-club").status()).isEqualTo(410);
    }

    @Test
    void aLogoIsCheckedShownWithTheOrganisationOnlyAndGoesWithIt() {
        assertThat(Contact.on(site)
                        .sendsWithLogo("no picture".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("The logo is not a PNG, JPEG or WebP picture", "Please choose the file again");
        var contact = Contact.on(site);
        assertThat(contact.sendsWithLogo(Pictures.png(60, 30)).status()).isEqualTo(303);
        var own = contact.own();
        contact.presses(own + "/confirmation");
        var id = contact.stored().logoId().orElseThrow().value();
        var address = "/organisation-logos/" + id + ".png";
        assertThat(contact.opens(address).status()).isEqualTo(404);
        assertThat(contact.opens(own + "/logos/" + id).status()).isEqualTo(200);

        var verifier = site.person(Role.VERIFIER);
        contact.decide(verifier, true);
        assertThat(contact.opens("/en/organisations").body()).contains(address);
        var shown = contact.opens(address);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("Cache-Control")).isEqualTo("public, max-age=300");

        contact.decide(verifier, false);
        assertThat(contact.stored().state()).isEqualTo(OrganisationState.TAKEN_DOWN);
        assertThat(contact.opens(address).status()).isEqualTo(404);
        assertThat(contact.opens("/en/organisations/" + contact.slug()).status())
                .isEqualTo(410);
        assertThat(contact.opens("/en/organisations").body()).doesNotContain(address, contact.name());
    }
}
