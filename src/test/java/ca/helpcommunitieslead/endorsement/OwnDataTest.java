package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** R4 and R5: consents, withdrawal, a copy of one's data, and erasure. */
final class OwnDataTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void r4AConsentIsKeptWithTheWordsShownTheirLanguageAndTheirPlace() {
        var jeanne = Endorser.on(site).speaking("fr");
        jeanne.endorses("showName", "true", "from", "syndicat-7");

        assertThat(consents(jeanne))
                .containsExactly("SHOW_NAME true fr /fr/endorse?from=syndicat-7 Vous pouvez afficher mon nom et ma "
                        + "municipalité dans la liste publique des appuis, avec ma fonction et mon commentaire si "
                        + "j’en donne");
        assertThat(jeanne.opens("/fr/endorse").body()).contains("Vous pouvez afficher mon nom et ma municipalité");
    }

    @Test
    void r4EndorsingNeverSubscribesAndAnEmptyBoxLeavesNoEntry() {
        var jane = Endorser.on(site);
        jane.endorses();

        assertThat(consents(jane)).isEmpty();
    }

    @Test
    void r4AnEarlierConsentIsTakenBackByAnEntryAndNeverOverwritten() {
        var jane = Endorser.on(site);
        var own = jane.endorses("updates", "true");
        jane.presses(own + "/withdrawal");

        assertThat(consents(jane)).hasSize(2).first().asString().startsWith("UPDATES true en /en/endorse Send me");
        assertThat(consents(jane))
                .last()
                .asString()
                .startsWith("UPDATES false en /en/endorsements/{token}/withdrawal/new Send me");
        assertThat(jane.opens(own).body()).contains("You ticked none of the boxes");
        jane.presses(own + "/confirmation");
        assertThat(consents(jane))
                .as("an earlier link gives nothing that was taken back")
                .hasSize(2);
        assertThatThrownBy(() -> site.sql()
                        .sql("update endorsement_consent set given = true")
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(
                        () -> site.sql().sql("delete from endorsement_consent").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void r4EachLinkConfirmsWhatWasSentForItAndNothingThatWasSentLater() {
        var jane = Endorser.on(site);
        jane.sends("updates", "true", "municipality", Endorser.OTTAWA);
        var own = jane.own();
        jane.livingAt("M5V 2T6")
                .speaking("fr")
                .sends("showName", "true", "from", "stranger", "municipality", "3520005");
        var later = jane.own();

        assertThat(jane.opens(own + "/confirmation/new").body())
                .contains("Send me news", "K1P 1J1", "value=\"3506008\" selected")
                .doesNotContain("show my name", "M5V 2T6");
        assertThat(jane.opens(later + "/confirmation/new").body())
                .contains("afficher mon nom", "M5V 2T6")
                .doesNotContain("K1P 1J1");
        assertThat(consents(jane)).as("before anybody confirmed").isEmpty();

        jane.presses(own + "/confirmation");

        assertThat(consents(jane)).hasSize(1).first().asString().startsWith("UPDATES true en /en/endorse Send me");
        assertThat(jane.opens(later).body()).contains("K1P 1J1").doesNotContain("M5V 2T6");
        assertThat(jane.opens(own + "/data.json").body())
                .contains("\"invitedBy\" : \"\"", "\"language\" : \"en\"", Endorser.OTTAWA)
                .doesNotContain("showName", "stranger");
    }

    @Test
    void r4WhatIsAskedForAfterAWithdrawalCountsOnlyByItsOwnLink() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        jane.presses(own + "/withdrawal");
        jane.livingAt("M5V 2T6").sends("showName", "true");

        assertThat(jane.opens(own).body()).contains("K1P 1J1").doesNotContain("M5V 2T6");
        jane.presses(jane.own() + "/confirmation");

        assertThat(jane.opens(own).body()).contains("M5V 2T6", "show my name");
        assertThat(consents(jane)).hasSize(1);
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

    @Test
    void r5WithdrawalAsksFirstAndCanBeTakenBackByTheSameLinkWithTheSameNumber() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        var thanks = jane.mails().getFirst();
        var countBefore = site.bean(Endorsements.class).recount().individuals();

        assertThat(jane.opens(thanks.link("/withdrawal/new")).body()).contains("The count goes down by one");
        assertThat(site.bean(Endorsements.class).recount().individuals()).isEqualTo(countBefore);
        jane.presses(own + "/withdrawal");
        jane.presses(own + "/withdrawal");
        assertThat(site.bean(Endorsements.class).recount().individuals()).isEqualTo(countBefore - 1);
        assertThat(jane.opens(own).body()).contains("Your endorsement is withdrawn", "Endorse again");

        jane.presses(own + "/confirmation");
        assertThat(site.bean(Endorsements.class).recount().individuals()).isEqualTo(countBefore);
        var subject = thanks.subject();
        var number = subject.substring("You are number ".length(), subject.indexOf(" behind"));
        assertThat(jane.opens(own).body()).contains("You are number " + number);
    }

    @Test
    void thisWasNotMeDeletesWhatWasNeverConfirmedWithItsMailAndTheReaderCanStillStopMore() {
        var jane = Endorser.on(site);
        jane.sends("showName", "true");
        var mail = jane.mails().getFirst();

        assertThat(mail.text()).contains("This was not me");
        assertThat(jane.opens(mail.link("/confirmation/new")).body()).contains("/withdrawal/new", "/erasure/new");
        assertThat(jane.opens(mail.link("/withdrawal/new")).body())
                .contains("You did not ask for this?", "Nothing is counted", "Cancel the request")
                .doesNotContain("Withdraw");
        assertThat(jane.presses(jane.own() + "/withdrawal").status()).isEqualTo(303);

        assertThat(jane.stored()).isZero();
        assertThat(jane.mails()).isEmpty();
        assertThat(jane.presses(mail.link("/unsubscription")).status()).isLessThan(400);
        jane.sends();
        assertThat(jane.mails()).as("after the stop").isEmpty();
    }

    @Test
    void r5ErasingOneOfAHouseholdLeavesTheOthersMailLinksAndStop() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        jane.named("John Doe").sends();
        var johns = jane.mails().getFirst();
        assertThat(jane.mails()).hasSize(3);

        jane.presses(own + "/erasure");

        assertThat(jane.mails()).hasSize(1).first().isEqualTo(johns);
        assertThat(jane.presses(johns.link("/unsubscription")).status()).isLessThan(400);
        jane.sends();
        assertThat(jane.mails()).as("after John stopped mail").hasSize(1);
    }

    @Test
    void r5AStopLastsAsLongAsAnybodyElseUsesTheAddress() {
        var jane = Endorser.on(site);
        var own = jane.endorses();
        jane.named("John Doe").sends();
        var johns = jane.own();
        jane.presses(jane.mails().getFirst().link("/unsubscription"));

        jane.presses(own + "/erasure");
        assertThat(stops(jane)).isOne();

        jane.presses(johns + "/erasure");
        assertThat(stops(jane)).isZero();
        assertThat(jane.mails()).isEmpty();
    }

    private static long stops(Endorser endorser) {
        return site.sql()
                .sql("select count(*) from mail_stop where recipient = :email")
                .param("email", endorser.email())
                .query(Long.class)
                .single();
    }

    @Test
    void r5TheExportHoldsEverythingThatIsKept() {
        var jane = Endorser.on(site);
        var own = jane.endorses("shareWithInviter", "true", "from", "green-ottawa", "municipality", Endorser.OTTAWA);

        var answer = jane.opens(own + "/data.json");
        assertThat(answer.header("Content-Disposition")).contains("attachment", "endorsement.json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        var copy = new JsonMapper().readTree(answer.body());
        assertThat(copy.get("name").asString()).isEqualTo("Jane Doe");
        assertThat(copy.get("email").asString()).isEqualTo(jane.email());
        assertThat(copy.get("postalCode").asString()).isEqualTo("K1P 1J1");
        assertThat(copy.get("municipalityCode").asString()).isEqualTo(Endorser.OTTAWA);
        assertThat(copy.get("invitedBy").asString()).isEqualTo("green-ottawa");
        assertThat(copy.get("state").asString()).isEqualTo("CONFIRMED");
        assertThat(copy.get("mailsWritten").asInt()).isEqualTo(2);
        var consent = copy.get("consents").get(0);
        assertThat(consent.get("kind").asString()).isEqualTo("shareWithInviter");
        assertThat(consent.get("wording").asString()).startsWith("Tell the organization");
        assertThat(consent.get("source").asString()).isEqualTo("/en/endorse?from=green-ottawa");
    }

    @Test
    void r5ErasureLeavesNothingOfThePersonInAnyTable() {
        var jane = Endorser.on(site).named("Zebedia Quillfeather").at("zebedia.q+x@ville.example");
        var own = jane.endorses("showName", "true", "updates", "true");
        assertThat(placesWith("zebedia")).contains("endorsement.email", "endorsement.mailbox", "outbox_mail.recipient");
        assertThat(jane.opens(own + "/erasure/new").status()).isEqualTo(200);
        assertThat(jane.stored()).isEqualTo(1);
        var countBefore = site.bean(Endorsements.class).recount().individuals();

        assertThat(jane.presses(own + "/erasure").location()).isEqualTo("/en/endorse/erased");

        assertThat(placesWith("zebedia")).isEmpty();
        assertThat(placesWith("quillfeather")).isEmpty();
        assertThat(site.bean(Endorsements.class).recount().individuals()).isEqualTo(countBefore - 1);
        assertThat(jane.opens("/en/endorse/erased").status()).isEqualTo(200);
        assertThat(jane.opens(own).status()).isEqualTo(410);
    }

    /** Every column of every table whose text holds this, whatever its case. */
    private static List<String> placesWith(String text) {
        var columns = site.sql()
                .sql("""
                        select c.table_name, c.column_name
                          from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                         where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                           and c.data_type in ('text', 'character varying', 'character')""")
                .query((row, _) -> List.of(row.getString("table_name"), row.getString("column_name")))
                .list();
        assertThat(columns).hasSizeGreaterThan(50);
        return columns.stream()
                .filter(column -> site.sql()
                        .sql("select exists (select 1 from " + column.getFirst() + " where " + column.getLast()
                                + " ilike :text)")
                        .param("text", "%" + text + "%")
                        .query(Boolean.class)
                        .single())
                .map(column -> column.getFirst() + "." + column.getLast())
                .toList();
    }
}
