package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditEntries;
import ca.helpcommunitieslead.platform.audit.AuditEntry;
import ca.helpcommunitieslead.platform.audit.AuditFilter;
import ca.helpcommunitieslead.support.Supporter;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The staff's list, one person's page, and what is done there. */
final class StaffEndorsementsTest {
    private static final String LIST = "/en/admin/endorsements";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static @Nullable Visitor verifier;
    private static @Nullable Supporter zoe;

    @BeforeAll
    static void somebodyEndorses() {
        verifier = site.signedIn(Role.VERIFIER);
        zoe = Supporter.on(site, "fr", "Zoé d’Entremont", "zoe@unusual.example", "comment", "Oui.", "showName", "true");
        Supporter.on(site, "en", "Adam Other", "adam@ville.example");
    }

    private static Visitor verifier() {
        return Objects.requireNonNull(verifier);
    }

    private static Supporter zoe() {
        return Objects.requireNonNull(zoe);
    }

    private static String page(Supporter person) {
        return LIST + "/" + person.id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=zoe",
                "q=ENTREM",
                "q=entremont+zo%C3%A9",
                "q=zoe@unusual.example",
                "q=Zoe@unus",
                "q=@unusual.example",
                "q=k1p&comment=WAITING",
                "q=K1P1J1&comment=WAITING",
                "state=CONFIRMED&municipality=3506008&capacity=RESIDENT&comment=WAITING",
                "from=2020-01-01&to=2099-12-31&q=zoe",
            })
    void peopleAreFound(String query) {
        assertThat(verifier().get(LIST + "?" + query).body())
                .contains("Zoé d’Entremont", "1 person")
                .doesNotContain("Adam Other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%25", "q=zoe_@", "q=!!!", "q=nobody", "state=INVALID", "to=2020-01-01", "q=999999"})
    void othersAreNot(String query) {
        assertThat(verifier().get(LIST + "?" + query).body())
                .contains("Nobody found")
                .doesNotContain("Zoé");
    }

    @Test
    void theNewestComeFirstAndTheOlderOnesFollow() {
        site.sql().sql("""
                insert into endorsement (id, mailbox, email, name, name_key, postal_code, lang, inviter, state, requested_at)
                select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'old' || n, 'old' || n || '@old.example',
                       'Old ' || n, 'old' || n, 'K1P 1J1', 'en', '', 'REQUESTED', now() - interval '1 year'
                  from generate_series(1, 1100) n""").update();

        var first = verifier().get(LIST).body();
        assertThat(first)
                .contains("More than 1,000 people", "Zoé d’Entremont", "Old 1100")
                .doesNotContain("Old 1040<");
        var older = first.replaceAll("(?s).*href=\"(/en/admin/endorsements\\?[^\"]*after=[^\"]+)\".*", "$1");
        assertThat(verifier().get(older.replace("&amp;", "&")).body())
                .contains("Old 1040<", "Back to the newest")
                .doesNotContain("Zoé");
    }

    @Test
    void aPersonsPageTellsEverythingAndThatItWasRead() {
        var body = verifier().get(page(zoe())).body();

        assertThat(body).contains("zoe@unusual.example", "K1P 1J1", "Vous pouvez afficher mon nom", "Oui.", "Français");
        assertThat(body).contains("/admin/inbox/comment/" + zoe().id(), "/admin/inbox/name/" + zoe().id());
        assertThat(actions(zoe())).contains("endorsement.view");
    }

    private static List<String> actions(Supporter person) {
        return site
                .bean(AuditEntries.class)
                .find(new AuditFilter(null, null, person.id().toString(), null, null, null), 50)
                .stream()
                .map(AuditEntry::action)
                .toList();
    }

    @Test
    void aSingleOneIsSetAsideWithAReasonAndCountedAgain() {
        var person = Supporter.on(site, "en", "Robo Tester", "robo@ville.example");
        var page = page(person);
        assertThat(verifier().postAs(page, page + "/setting-aside").status()).isEqualTo(422);

        verifier().postAs(page, page + "/setting-aside", "why", "Forty from one network.");
        assertThat(person.stored("state")).isEqualTo("INVALID");
        assertThat(verifier().get(page).body()).contains("Forty from one network.", "set aside");
        assertThat(verifier()
                        .postAs(page, page + "/setting-aside", "why", "Again.")
                        .status())
                .isEqualTo(409);

        verifier().postAs(page, page + "/restoration");
        assertThat(person.stored("state")).isEqualTo("CONFIRMED");
        assertThat(actions(person)).contains("endorsement.setAside", "endorsement.restore");
    }

    /** Else five mails that others caused would keep a person from withdrawing (R5). */
    @Test
    void staffCanAlwaysSendTheLinkToSomebodyWhoIsCounted() {
        var person = Supporter.on(site, "fr", "Lou Perdu", "lou@ville.example");
        var page = page(person);
        var before = person.mails().size();
        for (int i = 0; i < 6; i++)
            assertThat(verifier().postAs(page, page + "/link").status()).isEqualTo(303);

        assertThat(person.mails().getFirst().subject()).isEqualTo("Votre lien");
        assertThat(person.mails()).hasSize(before + 6);
        assertThat(actions(person)).contains("endorsement.sendLink");
    }

    @Test
    void aNoteIsForTheStaff() {
        verifier().postAs(page(zoe()), page(zoe()) + "/notes", "newNote", "Rang us on Monday.");

        assertThat(verifier().get(page(zoe())).body()).contains("Rang us on Monday.", "note by");
        assertThat(site.visitor().get(zoe().own()).body()).doesNotContain("Monday");
    }
}
