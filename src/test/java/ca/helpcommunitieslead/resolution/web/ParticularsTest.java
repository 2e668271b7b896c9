package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.Particulars;
import ca.helpcommunitieslead.resolution.Particulars.MeetingKind;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Vote.Cast;
import ca.helpcommunitieslead.resolution.Vote.NamedVote;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What else is known of a decision, from the form to the public page (R11, R15, R17). */
@TestInstance(Lifecycle.PER_CLASS)
final class ParticularsTest {
    private static final String FORM = "/en/admin/resolutions/new";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Visitor member;

    @BeforeAll
    void begin() {
        records = new Records(site);
        member = site.signedIn();
    }

    private Answer send(MunicipalityCode council, String... changes) {
        var values = new TreeMap<String, String>();
        values.put("municipality", council.value());
        values.put("body", "COUNCIL");
        values.put("meetingDate", "2026-11-20");
        values.put("outcome", "CARRIED");
        for (int i = 0; i < changes.length; i += 2) values.put(changes[i], changes[i + 1]);
        var form = Multipart.formAt(member, FORM);
        values.forEach(form::field);
        return form.send("/en/admin/resolutions");
    }

    private static Resolution at(Answer answer) {
        var location = answer.location();
        var key = location.substring(location.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
        return site.bean(Resolutions.class).byKey(key).orElseThrow();
    }

    private static String publicPage(Resolution resolution, String lang) {
        return site.visitor()
                .get("/" + lang + "/resolutions/" + resolution.key())
                .body();
    }

    @Test
    void everyParticularIsKeptAndShown_R11() {
        var recorded = at(send(
                records.council(),
                "meetingKind",
                "SPECIAL",
                "agendaItem",
                "7.2",
                "title",
                "A lens for the climate",
                "conditions",
                "As far as the budget allows.",
                "votesNamed",
                "Ann Lee: for\nBen Roy : pour\nCam Day: conflict"));

        assertThat(recorded.decision().particulars())
                .isEqualTo(new Particulars(
                        MeetingKind.SPECIAL,
                        "7.2",
                        "A lens for the climate",
                        "As far as the budget allows.",
                        "",
                        null,
                        null,
                        null));
        assertThat(recorded.decision().vote().names())
                .containsExactly(
                        new NamedVote("Ann Lee", Cast.FOR),
                        new NamedVote("Ben Roy", Cast.FOR),
                        new NamedVote("Cam Day", Cast.CONFLICT));
        assertThat(publicPage(recorded, "en"))
                .contains("special meeting", "7.2", "A lens for the climate", "As far as the budget allows.")
                .contains("<th scope=\"row\">Ann Lee</th><td>for</td>", "How 3 members voted", "2 for")
                .doesNotContain("0 against");
        assertThat(publicPage(recorded, "fr")).contains("séance extraordinaire", "<td>conflit déclaré</td>");
    }

    @Test
    void aReferralSaysToWhomAndWhenItComesBack_R14() {
        var recorded = at(send(
                records.council(), "outcome", "REFERRED", "sentTo", "the works committee", "returnsOn", "2027-01-12"));

        assertThat(recorded.decision().particulars().returnsOn()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(publicPage(recorded, "en")).contains("the works committee", "January 12, 2027");
    }

    @ParameterizedTest
    @CsvSource({
        "mover, a\u202eb, invisible characters",
        "seconder, a\u0007b, invisible characters",
        "motionNumber, a\u200bb, invisible characters",
        "agendaItem, a\u2066b, invisible characters",
        "title, a\u202eb, invisible characters",
        "conditions, a\u202eb, invisible characters",
        "sentTo, the staff, 'Only a deferred, referred or tabled matter'",
        "returnsOn, 2027-01-12, 'Only a deferred, referred or tabled matter'",
        "returnsOn, soon, This is not a date",
        "meetingKind, SECRET, Please choose one",
        "votesNamed, Ann, 'Line 1 does not end with'",
        "supports, nothing1, No resolution on this site",
        "supports, https://example.org/, No resolution on this site",
        "reaffirms, nothing1, No resolution on this site"
    })
    void aWrongValueIsRefusedAtItsField(String field, String value, String words) {
        var answer = send(records.verified(aDecision()).council(), field, value);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#field-" + field + "\"").contains(words);
    }

    @Test
    void theResolutionThatItStandsBehindIsNamedByItsAddress_R17() {
        var parent = records.verified(
                aDecision().of(records.council()).on("2026-11-18").supporting("climate-law"));
        var child =
                at(send(records.council(), "supports", "https://hcl.example/fr/resolutions/" + parent.key() + "?a=b"));

        assertThat(child.decision().particulars().supports()).isEqualTo(parent.key());
        assertThat(publicPage(child, "en"))
                .contains("Stands behind <a href=\"/en/resolutions/" + parent.key())
                .contains("It takes no position of its own.")
                .contains("/en/asks/climate-law");
        assertThat(publicPage(parent, "en"))
                .contains("1 resolution stands behind it", "/en/resolutions/" + child.key());
    }

    @Test
    void aChainGoesToAnotherCouncilAndBackInTime_R17() {
        var later = records.verified(aDecision().of(records.council()).on("2026-11-21"));
        assertThat(send(records.council(), "supports", later.key().value()).body())
                .contains("That resolution was decided later than this one.");

        var own = records.verified(aDecision().of(records.council()).on("2026-11-18"));
        assertThat(send(own.council(), "supports", own.key().value()).body())
                .contains("That resolution is of the same council.");
        assertThat(send(records.council(), "reaffirms", own.key().value()).body())
                .contains("That resolution is of another council.");
    }

    @Test
    void aReaffirmationIsChosenAmongTheCouncilsOwnAndSeenOnTheEarlierOne_R15() {
        var first = records.verified(aDecision()
                .of(records.council())
                .on("2025-05-05")
                .numbered("25-7")
                .supporting("climate-law"));
        assertThat(member.get(FORM + "?municipality=" + first.council() + "&reaffirms=" + first.key())
                        .body())
                .contains("<option value=\"" + first.key() + "\" selected>May 5, 2025, carried (25-7)");

        var again = at(send(first.council(), "reaffirms", first.key().value()));
        assertThat(publicPage(first, "en")).doesNotContain("<strong>reaffirmed</strong>");
        site.bean(Resolutions.class).verify(records.verifier, Records.seen(site.bean(Resolutions.class), again.key()));
        site.clock().advance(Duration.ofMinutes(2));
        assertThat(publicPage(first, "en")).contains("<strong>reaffirmed</strong>", "/en/resolutions/" + again.key());
        assertThat(publicPage(again, "fr")).contains("Réaffirme <a href=\"/fr/resolutions/" + first.key());
    }

    private static Answer correct(Visitor by, Resolution resolution, Resolution shown, String... changes) {
        var page = "/en/admin/resolutions/" + resolution.key() + "/correction";
        var values = new TreeMap<String, String>();
        values.put("seen", String.valueOf(shown.history().size()));
        values.put("municipality", resolution.council().value());
        values.put("body", "COUNCIL");
        values.put("meetingDate", "2026-11-20");
        values.put("outcome", "CARRIED");
        values.put("motionNumber", "12");
        values.put("position.climate-law", "SUPPORT");
        values.put("text", "Be it resolved.");
        values.put("textLanguage", "en");
        values.put("reason", "It was so.");
        for (int i = 0; i < changes.length; i += 2) values.put(changes[i], changes[i + 1]);
        var form = by.get(page + "/new").body();
        return by.post(
                page + "?_csrf=" + form.replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1"),
                values.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
    }

    private Resolution numbered12() {
        return records.verified(aDecision().of(records.council()).numbered("12").supporting("climate-law"));
    }

    @Test
    void aCorrectionShowsTheOldAndTheNewOfWhatDiffersAndOfNothingElse_R11() {
        var known = numbered12();
        var editor = site.signedIn(Role.EDITOR);

        var sent = correct(editor, known, known, "motionNumber", "21", "position.climate-lens", "OPPOSE");
        assertThat(sent.status()).isEqualTo(303);
        var page = publicPage(known, "en");
        var changes = page.substring(page.indexOf("<ul class=\"changes\">"));
        changes = changes.substring(0, changes.indexOf("</ul>"));
        assertThat(changes)
                .contains("Motion number: <del>", "</span>12</del>", "</span>21</ins>")
                .contains("</span>Says nothing about it</del>", "</span>Opposes, version 1</ins>")
                .doesNotContain("Text as adopted", "Moved by", "Vote:");
        assertThat(changes.split("<li>", -1)).hasSize(3);
        assertThat(publicPage(known, "fr")).contains("Numéro de la motion\u00a0: <del>");
    }

    @Test
    void changedWordsOfTheTextAreShownWithinIt_R11() {
        var known = numbered12();
        correct(site.signedIn(Role.EDITOR), known, known, "text", "Be it hereby resolved.");

        assertThat(publicPage(known, "en")).contains("Text as adopted: what changed", "</span>hereby </ins>");
    }

    @Test
    void aCorrectionThatChangesNothingIsNone_R11() {
        var known = numbered12();
        var answer = correct(site.signedIn(Role.EDITOR), known, known);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing differs from what is recorded.");
    }

    @Test
    void whatDiffersFromTheRecordIsShownBesideItWhenTheFormComesBack() {
        var known = numbered12();
        var answer = correct(site.signedIn(Role.EDITOR), known, known, "motionNumber", "21", "reason", "");

        assertThat(answer.body()).contains("value=\"21\"", "Recorded now: 12");
    }

    @Test
    void nobodyUndoesACorrectionThatTheyHaveNotSeen_R11() {
        var known = numbered12();
        var editor = site.signedIn(Role.EDITOR);
        correct(editor, known, known, "motionNumber", "21");

        var late = correct(editor, known, known, "mover", "Ann");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else changed the record", "Recorded now: 21");
    }
}
