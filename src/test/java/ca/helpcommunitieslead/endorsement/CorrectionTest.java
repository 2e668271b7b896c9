package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** R4 and R5: people correct what is kept of them, and change each consent on its own. */
final class CorrectionTest {
    private static final String CORNWALL = "3501012";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theFormHoldsWhatIsKept() {
        var jane = Endorser.on(site);
        var own = jane.endorses("capacity", "staff", "office", "Planner", "comment", "Because");

        assertThat(jane.opens(own + "/correction/new").body())
                .contains("value=\"Jane Doe\"", "value=\"K1P 1J1\"", "value=\"3506008\" selected")
                .contains("value=\"staff\" selected", "value=\"Planner\"", ">Because</textarea>");
        assertThat(jane.opens(own.replace("/en/", "/fr/") + "/correction/new").body())
                .contains("Corrigez")
                .doesNotContain("⟦");
    }

    @Test
    void r5ACorrectedMunicipalityMovesTheCount() {
        var jane = Endorser.on(site);
        var own = jane.endorses("municipality", Endorser.OTTAWA);
        var before = events();

        assertThat(corrects(jane, own, "municipality", CORNWALL).location()).isEqualTo(own);

        assertThat(events().subList(before.size(), events().size()))
                .containsExactly(Endorser.OTTAWA + " -1", CORNWALL + " 1");
        assertThat(stored(jane, "riding::text"))
                .isEqualTo(String.valueOf(site.bean(Standings.class)
                        .riding(site.bean(EndorsementStore.class)
                                .on(CanonicalAddress.of(new EmailAddress(jane.email())))
                                .getFirst()
                                .particulars()
                                .municipality())));
        assertThat(site.bean(CountChecks.class).check().differences()).isEmpty();

        corrects(jane, own, "municipality", CORNWALL, "postalCode", "K6H 1A1", "language", "fr");
        assertThat(events()).as("nobody moved").hasSize(before.size() + 2);
        assertThat(stored(jane, "postal_code || lang")).isEqualTo("K6H 1A1fr");

        corrects(jane, own, "municipality", "none");
        assertThat(events()).endsWith(CORNWALL + " -1", " 1");
    }

    @Test
    void anotherSpellingIsShownAndAnotherNameIsHiddenUntilSomebodyLooked() {
        var jane = Endorser.on(site).named("Jose Pena");
        var own = jane.endorses("showName", "true");
        corrects(jane, own, "name", "José Peña");
        assertThat(site.visitor().get("/en/endorsers").body()).contains("José Peña");

        corrects(jane, own, "name", "Joséphine Pin");

        assertThat(site.visitor().get("/en/endorsers").body()).doesNotContain("Joséphine", "José Peña");
        assertThat(stored(jane, "name_hidden::text || (name_changed_at is not null)"))
                .isEqualTo("truetrue");
        assertThat(jane.opens(own).body()).contains("Joséphine Pin", "Your name is not shown at present");
        jane.presses(own + "/consents", "kind", "showName");
        jane.presses(own + "/consents", "kind", "showName", "given", "true");
        assertThat(stored(jane, "name_hidden::text"))
                .as("agreeing anew shows nothing")
                .isEqualTo("true");
    }

    @Test
    void r3TwoOnOneMailboxKeepTwoNames() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        jane.named("John Doe").endorses();

        var answer = corrects(jane, own, "name", "JOHN DOE");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Somebody else on this e-mail address", "value=\"JOHN DOE\"");
    }

    @Test
    void r7AnOfficeThatStaysKeepsItsTermAndCheckAndANewOneWaits() {
        var jane = Endorser.on(site);
        var own = jane.endorses("capacity", "elected", "office", "Mayor", "comment", "Read and shown");
        site.sql()
                .sql(
                        "update endorsement set council_term = '2022-2026', capacity_check = 'STAFF', comment_check = 'SHOWN'"
                                + " where email = :email")
                .param("email", jane.email())
                .update();
        var office = new String[] {
            "capacity", "elected", "office", "Mayor", "officeMunicipality", Endorser.OTTAWA, "comment", "Read and shown"
        };

        corrects(jane, own, office);
        assertThat(stored(jane, "council_term || capacity_check || comment_check"))
                .isEqualTo("2022-2026STAFFSHOWN");

        office[3] = "Former mayor";
        office[7] = "Something else";
        corrects(jane, own, office);
        assertThat(stored(jane, "council_term || capacity_check || comment_check"))
                .isEqualTo("2026-2030WAITINGWAITING");

        corrects(jane, own);
        assertThat(stored(jane, "capacity || capacity_check || comment_check || coalesce(council_term, '')"))
                .isEqualTo("RESIDENTNONENONE");
    }

    @Test
    void onlyWhoIsCountedCorrects() {
        var jane = Endorser.on(site);
        jane.sends();
        var own = jane.own();

        assertThat(jane.opens(own + "/correction/new").body()).contains("Not confirmed yet");
        assertThat(corrects(jane, own, "name", "Other Name").location()).isEqualTo(own);
        jane.presses(own + "/consents", "kind", "updates", "given", "true");

        assertThat(stored(jane, "name")).isEqualTo("Jane Doe");
        assertThat(consents(jane)).isEmpty();
    }

    @Test
    void aCorrectionThatIsWrongSaysWhyAndLosesNothing() {
        var jane = Endorser.on(site);
        var own = jane.endorses();

        var answer = corrects(jane, own, "postalCode", "90210", "comment", "Kept as typed");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("not a Canadian postal code", "value=\"90210\"", ">Kept as typed</textarea>");
    }

    @Test
    void r4EachConsentIsGivenAndTakenBackOnItsOwnWithTheWordsOfThePage() {
        var jane = Endorser.on(site);
        var own = jane.endorses("updates", "true");
        assertThat(jane.opens(own).body()).doesNotContain("Tell the organization");

        jane.presses(own.replace("/en/", "/fr/") + "/consents", "kind", "showName", "given", "true");
        jane.presses(own + "/consents", "kind", "showName", "given", "true");
        jane.presses(own + "/consents", "kind", "updates");
        jane.presses(own + "/consents", "kind", "shareWithInviter", "given", "true");
        jane.presses(own + "/consents", "kind", "nonsense", "given", "true");

        assertThat(consents(jane))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("UPDATES true en /en/endorse Send me"),
                        second -> assertThat(second)
                                .startsWith("SHOW_NAME true fr /fr/endorsements/{token} Vous pouvez afficher"),
                        third -> assertThat(third).startsWith("UPDATES false en /en/endorsements/{token} Send me"));
        assertThat(stored(jane, "shows_name::text")).isEqualTo("true");
    }

    @Test
    void r5TheCopyHoldsOfficeCommentAndReports() {
        var jane = Endorser.on(site);
        var own = jane.endorses("showName", "true", "capacity", "staff", "office", "Planner", "comment", "Because");
        site.visitor()
                .post(
                        "/en/endorsers/" + stored(jane, "number::text") + "/report",
                        "reason",
                        "office",
                        "words",
                        "She left in May.");

        var copy = new JsonMapper().readTree(jane.opens(own + "/data.json").body());

        assertThat(copy.get("asWhat").get("office").asString()).isEqualTo("Planner");
        assertThat(copy.get("asWhat").get("comment").asString()).isEqualTo("Because");
        var report = copy.get("otherRecords").get("reports").get(0);
        assertThat(report.get("words").asString()).isEqualTo("She left in May.");
    }

    @Test
    void thePageOffersAnAddressToShare() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        assertThat(jane.opens(own).body())
                .contains(site.baseUrl() + "/en/endorse<", "mailto:?subject=I%20endorsed")
                .doesNotContain("/en/endorsers/" + stored(jane, "number::text"));

        jane.presses(own + "/consents", "kind", "showName", "given", "true");
        assertThat(jane.opens(own).body())
                .contains(site.baseUrl() + "/en/endorsers/" + stored(jane, "number::text") + "<");
    }

    /** Sends the form as it is filled in for somebody in Ottawa, with these fields changed. */
    private static Answer corrects(Endorser jane, String own, String... changed) {
        var fields = new TreeMap<>(Map.of(
                "name",
                stored(jane, "name"),
                "postalCode",
                "K1P 1J1",
                "municipality",
                Endorser.OTTAWA,
                "language",
                "en"));
        for (int i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        var form = new ArrayList<String>();
        fields.forEach((name, value) -> form.addAll(List.of(name, value)));
        return jane.presses(own + "/correction", form.toArray(String[]::new));
    }

    private static String stored(Endorser endorser, String column) {
        return site.sql()
                .sql("select " + column + " from endorsement where email = :email order by id limit 1")
                .param("email", endorser.email())
                .query(String.class)
                .single();
    }

    private static List<String> events() {
        return site.sql()
                .sql("select municipality_code || ' ' || change as line from endorsement_event order by id")
                .query((row, _) -> row.getString("line"))
                .list();
    }

    private static List<String> consents(Endorser endorser) {
        return site.sql()
                .sql("""
                        select concat_ws(' ', c.kind, c.given::text, c.lang, c.source, c.wording) as line
                          from endorsement_consent c join endorsement e on e.id = c.endorsement_id
                         where e.email = :email order by c.id""")
                .param("email", endorser.email())
                .query((row, _) -> row.getString("line"))
                .list();
    }
}
