package ca.helpcommunitieslead.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.resolution.Vote;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form with which any member records a council's decision, and the one that corrects it (R11). */
@TestInstance(Lifecycle.PER_CLASS)
final class RecordingTest {
    private static final String FORM = "/en/admin/resolutions/new";
    private static final Map<String, String> FILLED_IN = Map.ofEntries(
            Map.entry("municipality", "3520005"),
            Map.entry("body", "COUNCIL"),
            Map.entry("meetingDate", "2026-11-18"),
            Map.entry("motionNumber", "C-12.3"),
            Map.entry("mover", "Zoé Ménard"),
            Map.entry("seconder", "Pat Lee"),
            Map.entry("outcome", "CARRIED_AS_AMENDED"),
            Map.entry("voteKind", "RECORDED"),
            Map.entry("votesFor", "9"),
            Map.entry("votesAgainst", "0"),
            Map.entry("votesAbsent", ""),
            Map.entry("votesConflict", "1"),
            Map.entry("position.climate-law", "SUPPORT"),
            Map.entry("position.climate-lens", "PARTIAL"),
            Map.entry("position.retrofit-rules", ""),
            Map.entry("text", "Il est résolu que…"),
            Map.entry("textLanguage", "fr"),
            Map.entry("evidenceRank", "CLERK_LETTER"),
            Map.entry("evidenceLink", "https://council.example.org/minutes?m=12&l=fr"));

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Visitor member;

    @BeforeAll
    void signIn() {
        member = site.signedIn();
    }

    /** Sends the form as somebody does who has seen what is recorded of the same day. */
    private Answer send(Map<String, String> changes) {
        var values = new TreeMap<>(Map.of("sameDay", ofThatDay()));
        values.putAll(changes);
        return sendUnseen(values);
    }

    private static String ofThatDay() {
        return RecordPage.seen(
                site.bean(Resolutions.class).of(new MunicipalityCode("3520005"), LocalDate.of(2026, 11, 18)));
    }

    private Answer sendUnseen(Map<String, String> changes) {
        var values = new TreeMap<>(FILLED_IN);
        values.putAll(changes);
        var form = Multipart.formAt(member, FORM);
        values.forEach(form::field);
        return form.send("/en/admin/resolutions");
    }

    private static Resolution at(String location) {
        var key = location.substring(location.lastIndexOf('/') + 1).replaceFirst("\\?.*", "");
        return site.bean(Resolutions.class).byKey(key).orElseThrow();
    }

    private static int records() {
        return site.bean(Resolutions.class).all().size();
    }

    @Test
    void aMemberWithoutARoleRecordsADecisionAndEveryFieldIsKept_R11() {
        var answer = send(Map.of());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).startsWith("/en/admin/resolutions/").endsWith("?done=recorded");
        var recorded = at(answer.location());
        assertThat(recorded.status()).isEqualTo(Status.REPORTED);
        assertThat(recorded.decision())
                .isEqualTo(new Decision(
                        new MunicipalityCode("3520005"),
                        Body.COUNCIL,
                        LocalDate.of(2026, 11, 18),
                        "C-12.3",
                        "Zoé Ménard",
                        "Pat Lee",
                        Outcome.CARRIED_AS_AMENDED,
                        new Vote(Vote.Kind.RECORDED, 9, 0, null, 1),
                        List.of(
                                new Position(new AskKey("climate-law"), 1, Position.Stance.SUPPORT),
                                new Position(new AskKey("climate-lens"), 1, Position.Stance.PARTIAL)),
                        "Il est résolu que…",
                        Lang.FR));
        assertThat(recorded.exhibits().getFirst().evidence())
                .isEqualTo(new Evidence(
                        Evidence.Rank.CLERK_LETTER, "https://council.example.org/minutes?m=12&l=fr", null));
        assertThat(member.get(answer.location()).body())
                .contains("Zoé Ménard", "9 for", "0 against")
                .contains("Recorded. A second person now checks it; until then it is not counted.");
    }

    @Test
    void aSecondRecordOfTheSameCouncilAndDayHasToBeMeant() {
        var first = at(send(Map.of()).location());
        var before = records();

        var warned = sendUnseen(Map.of());
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.body())
                .contains("on this day", "href=\"/en/admin/resolutions/" + first.key() + "\"")
                .contains("name=\"sameDay\" value=\"" + ofThatDay() + "\"")
                .contains("value=\"Zoé Ménard\"");
        assertThat(records()).isEqualTo(before);

        assertThat(sendUnseen(Map.of("sameDay", ofThatDay())).status()).isEqualTo(303);
        assertThat(records()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3520005", "toronto"})
    void theAddressCanNameTheCouncil(String named) {
        assertThat(member.get(FORM + "?municipality=" + named).body()).contains("<option value=\"3520005\" selected");
        assertThat(member.get(FORM + "?municipality=atlantis").body()).doesNotContain(" selected");
    }

    @Test
    void partsAreFoldedUntilTheyHoldSomething() {
        assertThat(member.get(FORM).body())
                .contains("<details class=\"part\"")
                .doesNotContain("<details class=\"part\" open");

        var answer = send(Map.of("outcome", "", "position.climate-law", "LOVES"));
        assertThat(answer.body().split("<details class=\"part\" open", -1)).hasSizeGreaterThan(2);
    }

    @Test
    void whatWasTypedStaysWhenSomethingIsWrong() {
        var answer = send(Map.of("outcome", "", "votesFor", "nine"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Zoé Ménard\"")
                .contains("value=\"nine\"")
                .contains("value=\"2026-11-18\"")
                .contains("<option value=\"3520005\" selected")
                .contains("<option value=\"PARTIAL\" selected")
                .contains("Il est résolu que…</textarea>")
                .contains("href=\"#field-outcome\"")
                .contains("href=\"#field-votesFor\"");
    }

    @ParameterizedTest
    @CsvSource({
        "meetingDate, 2999-01-01, This day is still to come",
        "meetingDate, 18.11.2026, This is not a date",
        "meetingDate, '', Please give the date",
        "meetingDate, 1066-10-14, This is not a date",
        "municipality, 9999999, Please choose one",
        "municipality, '', Please choose one",
        "body, SENATE, Please choose one",
        "outcome, WON, Please choose one",
        "voteKind, SECRET, Please choose one",
        "votesFor, -1, Please give a whole number",
        "votesAgainst, 201, Please give a whole number",
        "position.climate-law, LOVES, Please choose one",
        "evidenceLink, javascript:alert(1), This is not a web address",
        "evidenceLink, council.example.org, This is not a web address",
        "evidenceLink, https://, This is not a web address",
        "evidenceRank, '', Please choose one",
        "evidenceRank, RUMOUR, Please choose one"
    })
    void aWrongValueIsRefusedAtItsFieldAndNothingIsRecorded(String field, String value, String words) {
        var before = records();
        var answer = send(Map.of(field, value));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#field-" + field.replace('.', '-') + "\"")
                .contains(words);
        assertThat(records()).isEqualTo(before);
    }

    @Test
    void aKindOfEvidenceWithoutTheEvidenceIsNotDroppedInSilence_R12() {
        var answer = send(Map.of("evidenceLink", ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Please give a link or a file.");
    }

    @Test
    void aDecisionCanBeRecordedBeforeThereIsEvidence_R12() {
        var answer = send(Map.of("evidenceLink", "", "evidenceRank", ""));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(at(answer.location()).exhibits()).isEmpty();
    }

    @Test
    void aCorrectionBeginsWithWhatWasRecordedAndNeedsAReason_R11() {
        var recorded = at(send(Map.of()).location());
        var editor = site.signedIn(Role.EDITOR);
        var page = "/en/admin/resolutions/" + recorded.key() + "/correction/new";
        var address = "/en/admin/resolutions/" + recorded.key() + "/correction";
        assertThat(editor.get(page).body())
                .contains("value=\"Zoé Ménard\"", "value=\"9\"", "<option value=\"PARTIAL\" selected");

        var corrected = new TreeMap<>(FILLED_IN);
        corrected.put("votesFor", "8");
        assertThat(editor.postAs(page, address, inTurn(corrected)).status()).isEqualTo(422);

        corrected.put("reason", "One had left.");
        assertThat(editor.postAs(page, address, inTurn(corrected)).status()).isEqualTo(303);
        assertThat(at(address.replace("/correction", "")).decision().vote().inFavour())
                .isEqualTo(8);
    }

    @Test
    void aMemberWithoutARoleCorrectsNothing() {
        var recorded = at(send(Map.of()).location());
        assertThat(member.get("/en/admin/resolutions/" + recorded.key() + "/correction/new")
                        .status())
                .isEqualTo(403);
    }

    private static String[] inTurn(Map<String, String> values) {
        return values.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray(String[]::new);
    }

    @Test
    void somebodyWhoIsNotSignedInIsAskedToSignIn() {
        assertThat(site.visitor().get(FORM).location()).startsWith("/en/sign-in");
        var before = records();
        assertThat(site.visitor()
                        .post("/en/admin/resolutions", inTurn(FILLED_IN))
                        .location())
                .startsWith("/en/sign-in");
        assertThat(records()).isEqualTo(before);
    }
}
