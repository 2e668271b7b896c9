package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EndorsingTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theFormIsInBothLanguagesAndItsBoxesAreEmpty() {
        var english = site.visitor().get("/en/endorse");
        var french = site.visitor().get("/fr/endorse");

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.body())
                .contains("Add your name", "endorse.js", "name=\"showName\"")
                .doesNotContain(" checked>");
        assertThat(french.body())
                .contains("Ajoutez votre nom", "Votre code postal")
                .doesNotContain("⟦");
    }

    @Test
    void theAddressFillsInWhereAPersonLivesAndWhoSentThem() {
        var bySlug = site.visitor()
                .get("/en/endorse?municipality=ottawa&from=green-ottawa")
                .body();
        var junk = site.visitor().get("/en/endorse?municipality=nowhere&from=%3Cb%3E");

        assertThat(bySlug).contains("value=\"3506008\" selected", "name=\"from\" value=\"green-ottawa\"");
        assertThat(site.visitor().get("/en/endorse?municipality=3506008").body())
                .contains("value=\"3506008\" selected");
        assertThat(junk.status()).isEqualTo(200);
        assertThat(junk.body()).contains("name=\"from\" value=\"\"").doesNotContain(" selected");
    }

    @Test
    void onlyThoseWhoWereInvitedAreAskedWhetherToTellTheirInviter() {
        assertThat(site.visitor().get("/en/endorse").body()).doesNotContain("shareWithInviter");
        assertThat(site.visitor().get("/en/endorse?from=green-ottawa").body()).contains("name=\"shareWithInviter\"");
    }

    @Test
    void r1OpeningTheLinkChangesNothingAndPressingTheButtonCounts() {
        var jane = Endorser.on(site);
        assertThat(jane.sends().location()).isEqualTo("/en/endorse/sent");
        var own = jane.own();

        var opened = jane.opens(jane.mails().getFirst().link("/confirmation/new"));
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains("Jane Doe", "value=\"3506008\" selected");
        assertThat(state(jane)).isEqualTo("REQUESTED");

        assertThat(jane.presses(own + "/confirmation").location()).isEqualTo(own);
        assertThat(state(jane)).isEqualTo("CONFIRMED");
        assertThat(jane.opens(own).body()).contains("You are number " + number(jane), "/en/councils/ottawa");
        assertThat(jane.mails().getFirst().subject()).startsWith("You are number " + number(jane));
    }

    @Test
    void r1ConfirmingTwiceIsConfirmingOnce() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        var number = number(jane);

        assertThat(jane.presses(own + "/confirmation").location()).isEqualTo(own);
        assertThat(jane.opens(own + "/confirmation/new").body()).contains("You are number " + number);
        assertThat(jane.mails()).hasSize(2);
    }

    @Test
    void thePersonConfirmsOrChangesTheMunicipality() {
        var jane = Endorser.on(site);
        jane.sends();

        var invalid = jane.presses(jane.own() + "/confirmation", "municipality", "9999999");
        assertThat(invalid.status()).isEqualTo(422);
        assertThat(state(jane)).isEqualTo("REQUESTED");

        jane.presses(jane.own() + "/confirmation", "municipality", "3520005");
        assertThat(stored(jane, "municipality_code")).isEqualTo("3520005");
    }

    @Test
    void whoIsNowhereOnTheMapIsAskedForAMunicipality() {
        var jane = Endorser.on(site).livingAt("V9Z 1A1");
        jane.sends();
        var own = jane.own();

        assertThat(jane.opens(own + "/confirmation/new").body())
                .contains("Choose your municipality", "Your postal code does not tell us which")
                .doesNotContain(" selected>");
        var undecided = jane.presses(own + "/confirmation", "municipality", "");
        assertThat(undecided.status()).isEqualTo(422);
        assertThat(undecided.body())
                .contains("Please choose your municipality, or “I live elsewhere”", "<title>Error: ");
        assertThat(state(jane)).isEqualTo("REQUESTED");

        assertThat(jane.presses(own + "/confirmation").location()).isEqualTo(own);
        assertThat(jane.opens(own).body()).contains("<dd>not given</dd>");
    }

    @Test
    void anUpperTierIsNoHomeAlsoWhereItIsSentWithoutTheList() {
        var county = site.sql()
                .sql("select code from municipality where tier = 'UPPER' order by code limit 1")
                .query(String.class)
                .single();
        var jane = Endorser.on(site);
        assertThat(jane.sends("municipality", county).status()).isEqualTo(422);
        jane.sends();

        assertThat(jane.presses(jane.own() + "/confirmation", "municipality", county)
                        .status())
                .isEqualTo(422);
        assertThat(state(jane)).isEqualTo("REQUESTED");
    }

    @Test
    void thePersonMayNameNoMunicipality() {
        var jane = Endorser.on(site);
        jane.sends();

        assertThat(jane.presses(jane.own() + "/confirmation", "municipality", "none")
                        .status())
                .isEqualTo(303);
        assertThat(stored(jane, "coalesce(municipality_code, '')")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name,         '=SUM(1)',        A name cannot begin with",
        "name,         see www.x.org,    Please give a name only",
        "name,         evil-site.ca,     Please put a space after every period",
        "email,        jane,             This is not a complete e-mail address",
        "postalCode,   12345,            This is not a Canadian postal code",
        "municipality, 9999999,          This municipality is not in the list",
    })
    void anInvalidFormSaysWhyAndLosesNothing(String field, String value, String message) {
        var fields = new TreeMap<>(Map.of(
                "name", "Jane Doe", "email", "mistaken@ville.example", "postalCode", "K1P 1J1", "updates", "true"));
        fields.put(field, value);
        var form = fields.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);

        var answer = site.visitor().post("/en/endorse", form);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(message, "href=\"#field-" + field + "\"", "name=\"updates\"", " checked>");
        fields.forEach((name, typed) -> {
            if (!name.equals("municipality")) assertThat(answer.body()).contains("value=\"" + typed + "\"");
        });
        assertThat(site.mails("mistaken@ville.example")).isEmpty();
    }

    @Test
    void aFilledHoneypotGetsTheSamePageAndStoresNothing() {
        var robot = Endorser.on(site);

        assertThat(robot.sends("website", "https://example.org").location()).isEqualTo("/en/endorse/sent");
        assertThat(robot.stored()).isZero();
        assertThat(robot.mails()).isEmpty();
    }

    @Test
    void frenchPagesAndMailsAreFrench() {
        var jeanne = Endorser.on(site).speaking("fr");
        jeanne.sends();
        var mail = jeanne.mails().getFirst();

        assertThat(mail.subject()).startsWith("Veuillez confirmer votre appui");
        assertThat(mail.text()).contains("Bonjour Jane Doe", "/fr/endorsements/");
        assertThat(jeanne.opens("/fr/endorse/sent").body()).contains("Consultez votre courriel", mail.subject());
        var own = jeanne.own();
        for (var page : new String[] {"", "/confirmation/new", "/withdrawal/new", "/erasure/new"}) {
            assertThat(jeanne.opens(own + page).body()).contains("lang=\"fr\"").doesNotContain("⟦");
        }
        jeanne.presses(own + "/confirmation");
        assertThat(jeanne.opens(own).body()).contains("Merci", "personne numéro");
        assertThat(jeanne.opens("/fr/endorsements/unknown").body()).contains("Ce lien ne fonctionne plus");
    }

    @Test
    void addressesWithASecretAreKeptFromSearchEnginesAndOtherSites() {
        var jane = Endorser.on(site);
        jane.sends();

        var answer = jane.opens(jane.own());
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(stored(jane, "(select string_agg(token_hash, ' ') from endorsement_token)"))
                .doesNotContain(jane.own().substring("/en/endorsements/".length()));
    }

    private static String state(Endorser endorser) {
        return stored(endorser, "state");
    }

    private static String number(Endorser endorser) {
        return stored(endorser, "number::text");
    }

    private static String stored(Endorser endorser, String column) {
        return site.sql()
                .sql("select " + column + " from endorsement where email = :email")
                .param("email", endorser.email())
                .query(String.class)
                .single();
    }
}
