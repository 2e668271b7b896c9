package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R6: the public list shows who agreed to it, and of them what was checked. */
final class PublicListTest {
    private static final String SOUTH_DUNDAS = "3501020";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void r6OnlyWhoAgreedIsShownAndNeverTheirAddress() {
        var shown = Endorser.on(site).named("Agnes Shownwell");
        shown.endorses("showName", "true", "comment", "Not read yet.", "capacity", "elected", "office", "Mayor");
        Endorser.on(site).named("Basil Hiddenby").endorses();
        Endorser.on(site).named("Cora Waitingham").sends("showName", "true");

        var list = page("/en/endorsers?municipality=" + Endorser.OTTAWA);

        assertThat(list)
                .contains("Agnes Shownwell", "Ottawa (City)")
                .doesNotContain("Hiddenby", "Waitingham", shown.email(), "K1P", "Not read yet", "Mayor");
        assertThat(page("/fr/endorsers?municipality=" + Endorser.OTTAWA))
                .contains("Agnes Shownwell", "Ottawa (")
                .doesNotContain("⟦");
        assertThat(entry(shown)).contains("Agnes Shownwell").doesNotContain(shown.email(), "K1P", "Mayor");
    }

    @Test
    void r7ACheckedOfficeIsShownWithItsTermAndAReadCommentToo() {
        var una = Endorser.on(site).named("Una Wardwell");
        una.endorses("showName", "true", "comment", "We are ready.", "capacity", "elected", "office", "Reeve");
        update(una, "capacity_check = 'STAFF', comment_check = 'SHOWN'");

        assertThat(entry(una)).contains("Reeve, Ottawa (City), 2026–2030 term", "We are ready.");
        assertThat(page("/en/endorsers?capacity=elected")).contains("Una Wardwell");
        assertThat(page("/en/endorsers?capacity=staff")).doesNotContain("Una Wardwell");
        assertThat(page("/en")).contains("Why people endorse", "We are ready.");
    }

    @Test
    void namesAreFoundByTheBeginningsOfTheirWordsWithoutAccents() {
        Endorser.on(site).named("Zoé-Anne O’Côté").endorses("showName", "true", "municipality", SOUTH_DUNDAS);

        for (var typed : new String[] {"zoe", "Cot", "anne%20zo", "C%C3%94T%C3%89", "o%27cote"})
            assertThat(page("/en/endorsers?q=" + typed)).as(typed).contains("Zoé-Anne");
        for (var typed : new String[] {"oe", "zoe%20smith", "%27", "zoe%3A*%20%7C%20smith", "x".repeat(200)})
            assertThat(page("/en/endorsers?q=" + typed)).as(typed).doesNotContain("Zoé-Anne");
        assertThat(page("/en/endorsers?municipality=" + SOUTH_DUNDAS)).contains("Zoé-Anne");
        for (var other : new String[] {"municipality=3520005", "municipality=nowhere", "capacity=king"})
            assertThat(page("/en/endorsers?" + other)).as(other).doesNotContain("Zoé-Anne");
    }

    @Test
    void r6NoSearchTellsANumber() {
        Endorser.on(site).named("Lone Somebody").endorses("showName", "true", "municipality", "3501050");

        var found = page("/en/endorsers?municipality=3501050");

        assertThat(found).contains("Lone Somebody").doesNotContainPattern("\\b1 (person|entry|result)");
    }

    @Test
    void anEntryThatWasPublicIsGoneAndOneThatNeverWasIsUnknown() {
        var agreed = Endorser.on(site).named("Gia Onceshown");
        var own = agreed.endorses("showName", "true");
        var number = number(agreed);
        assertThat(status(number)).isEqualTo(200);
        update(agreed, "name_hidden = true");
        assertThat(status(number)).as("taken down").isEqualTo(410);
        update(agreed, "name_hidden = false");
        agreed.presses(own + "/consents", "kind", "showName");
        assertThat(status(number)).as("consent taken back").isEqualTo(410);
        agreed.presses(own + "/consents", "kind", "showName", "given", "true");
        assertThat(status(number)).isEqualTo(200);
        agreed.presses(own + "/withdrawal");
        assertThat(status(number)).as("withdrawn").isEqualTo(410);
        assertThat(agreed.opens("/en/endorsers/" + number).body())
                .contains("no longer public")
                .doesNotContain("Onceshown");
        assertThat(page("/en/endorsers")).doesNotContain("Onceshown");
        agreed.presses(own + "/erasure");
        assertThat(status(number)).as("nothing is left to know").isEqualTo(404);

        var discreet = Endorser.on(site);
        discreet.endorses();
        assertThat(status(number(discreet))).isEqualTo(404);
        assertThat(status(999_999)).isEqualTo(404);
    }

    @Test
    void pagesFollowEachOtherAndSearchEnginesAreAskedToStayAway() {
        site.sql().sql("""
                        insert into endorsement (id, mailbox, email, name, name_key, postal_code, municipality_code, lang,
                                                 inviter, state, number, requested_at, confirmed_at, shows_name)
                        select gen_random_uuid(), 'many' || i || '@x.example', 'many' || i || '@x.example',
                               'Many Folk' || i, 'manyfolk' || i, 'K0C 1A0', '3501030', 'en', '', 'CONFIRMED',
                               nextval('endorsement_number'), now(), now(), true
                          from generate_series(1, 120) i""").update();

        var first = page("/en/endorsers?municipality=3501030");
        assertThat(first)
                .contains("Many Folk120<", "Many Folk71<", "Earlier names")
                .doesNotContain("Many Folk70<");
        var next =
                first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        var second = page(next);
        assertThat(second).contains("Many Folk70<", "Many Folk21<", "Back to the newest");
        assertThat(second).doesNotContain("Many Folk71<", "Many Folk20<");

        assertThat(List.of(first, second)).allMatch(page -> page.contains("name=\"robots\" content=\"noindex\""));
    }

    @Test
    void r6TheNumbersHideSmallPlacesAndAgreeWithTheCouncilsPages() {
        for (int i = 0; i < 6; i++) Endorser.on(site).endorses("municipality", "3520005");
        for (int i = 0; i < 2; i++) Endorser.on(site).endorses("municipality", "3501042");
        for (int i = 0; i < 4; i++) Endorser.on(site).endorses("municipality", "3501005");
        site.bean(TallyJob.class).addUp();

        var numbers = page("/en/endorsers/places");

        assertThat(numbers)
                .containsPattern("Toronto \\(City\\)</a></th><td class=\"number\">\\d+<")
                .contains("Smaller places, together")
                .doesNotContain("North Stormont (Township)", "South Glengarry (Township)")
                .contains("<svg", "The same as a table");
        assertThat(site.bean(Endorsements.class).shownIn(new MunicipalityCode("3501042")))
                .isEmpty();
        assertThat(page("/fr/endorsers/places"))
                .contains("Endroits plus petits")
                .doesNotContain("⟦");
    }

    @Test
    void theDailyCheckFindsNoDrift() {
        Endorser.on(site).endorses();

        assertThat(site.bean(TallyStore.class).drift())
                .as("those that this class put in beside the count")
                .isIn(0L, -120L);
    }

    private static String page(String path) {
        var answer = site.visitor().get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String entry(Endorser endorser) {
        return page("/en/endorsers/" + number(endorser));
    }

    private static int status(long number) {
        return site.visitor().get("/en/endorsers/" + number).status();
    }

    private static long number(Endorser endorser) {
        return site.sql()
                .sql("select number from endorsement where email = :email")
                .param("email", endorser.email())
                .query(Long.class)
                .single();
    }

    /** What the staff's pages will do; the pages of the public are made anew as after their news. */
    private static void update(Endorser endorser, String change) {
        site.sql()
                .sql("update endorsement set " + change + " where email = :email")
                .param("email", endorser.email())
                .update();
        site.bean(Tx.class)
                .run(() -> site.bean(MailedLinks.Transactions.class).news().publishEvent(new EndorsersChanged()));
    }
}
