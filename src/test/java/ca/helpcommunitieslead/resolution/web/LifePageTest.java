package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which staff note what happened next (R11). */
@TestInstance(Lifecycle.PER_CLASS)
final class LifePageTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Visitor verifier;
    private Visitor editor;

    @BeforeAll
    void begin() {
        records = new Records(site);
        verifier = site.signedIn(Role.VERIFIER);
        editor = site.signedIn(Role.EDITOR);
    }

    private ADecision support() {
        return aDecision().of(records.council()).supporting("climate-law");
    }

    private static String address(Resolution resolution) {
        return "/en/admin/resolutions/" + resolution.key();
    }

    private static Answer note(Visitor by, Resolution resolution, String... values) {
        return by.postAs(address(resolution) + "/life", address(resolution) + "/life", values);
    }

    private static Resolution now(Resolution resolution) {
        return site.bean(Resolutions.class).byKey(resolution.key().value()).orElseThrow();
    }

    @Test
    void onlyWhatMayFollowIsOffered() {
        var carried = records.verified(support());
        var page = verifier.get(address(carried) + "/life").body();

        assertThat(page)
                .contains("It stands at: carried.")
                .contains("<option value=\"MINUTES_ADOPTED\"", "<option value=\"RECONSIDERED\"")
                .doesNotContain("<option value=\"ANSWERED\"")
                .doesNotContain("<option value=\"ON_AGENDA\"")
                .doesNotContain("Record the new decision");
        assertThat(verifier.get(address(carried)).body()).contains(address(carried) + "/life");
    }

    @Test
    void whatIsNotedIsSeenByThePublicWithItsDayAndDetail() {
        var carried = records.verified(support());

        var answer = note(editor, carried, "stage", "CIRCULATED", "day", "2026-11-21", "detail", "To all members.");
        assertThat(answer.location()).isEqualTo(address(carried) + "?done=progressed");
        assertThat(now(carried).life().milestones()).containsExactly(Stage.CIRCULATED);
        assertThat(site.visitor().get("/en/resolutions/" + carried.key()).body())
                .contains("<strong>circulated</strong>", "November 21, 2026", "<q>To all members.</q>");
        assertThat(editor.get(address(carried) + "/life").body()).contains("<option value=\"ANSWERED\"");
    }

    @Test
    void theImpossibleIsRefusedWithWhereItStandsAndWhatCanFollow() {
        var carried = records.verified(support());
        var answer = note(verifier, carried, "stage", "ON_AGENDA", "day", "2026-11-21");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("“on the agenda” cannot follow. It stands at “carried”. What can follow:")
                .contains("confirmed by by-law")
                .contains("href=\"#field-stage\"");
        assertThat(now(carried).life().standing()).isEqualTo(Stage.CARRIED);
    }

    @Test
    void nothingFollowsARescission() {
        var rescinded = records.rescinded(records.verified(support()));

        assertThat(note(verifier, rescinded, "stage", "CIRCULATED", "day", "2026-11-22")
                        .body())
                .contains("It stands at “rescinded”, and nothing follows that.");
        assertThat(verifier.get(address(rescinded) + "/life").body()).doesNotContain("field-stage");
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2999-01-01, This day is still to come",
        "day, 2026-11-19, This is before what happened last",
        "day, '', Please give the date",
        "stage, '', Please choose one",
        "stage, CARRIED, cannot follow",
        "stage, RESCINDED, This has its own form",
        "stage, REAFFIRMED, This has its own form",
        "detail, a\u202eb, This holds invisible characters"
    })
    void aWrongValueIsRefusedAtItsField(String field, String value, String words) {
        var carried = records.verified(support());
        var values = new TreeMap<>(Map.of("stage", "CIRCULATED", "day", "2026-11-21", "detail", "To all."));
        values.put(field, value);
        var answer = note(
                verifier,
                carried,
                values.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#field-" + field + "\"").contains(words);
        assertThat(now(carried)).isEqualTo(carried);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECONSIDERED", "SUPERSEDED"})
    void onlyAVerifierTurnsADecision(String stage) {
        var carried = records.verified(support());

        assertThat(editor.get(address(carried) + "/life").body()).doesNotContain("<option value=\"" + stage);
        var answer = note(editor, carried, "stage", stage, "day", "2026-11-21", "later", "abc");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Only a verifier records this.");
    }

    @Test
    void theLaterResolutionThatTakesItsPlaceIsNamedAndLinked() {
        var carried = records.verified(support());
        var later = records.verified(aDecision().of(carried.council()).opposing("climate-law"));
        assertThat(verifier.get(address(carried) + "/life").body()).contains("<option value=\"" + later.key());

        var unnamed = note(verifier, carried, "stage", "SUPERSEDED", "day", "2026-11-21");
        assertThat(unnamed.body()).contains("href=\"#field-later\"");
        var unfit = note(
                verifier,
                carried,
                "stage",
                "SUPERSEDED",
                "day",
                "2026-11-21",
                "later",
                records.verified(support()).key().value());
        assertThat(unfit.status()).isEqualTo(409);
        assertThat(unfit.body()).contains("Please choose a later decision of the same council.");

        var answer = note(
                verifier,
                carried,
                "stage",
                "SUPERSEDED",
                "day",
                "2026-11-21",
                "later",
                later.key().value());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(site.visitor().get("/fr/resolutions/" + carried.key()).body())
                .contains("<strong>remplacée</strong>", "/fr/resolutions/" + later.key());
    }

    @Test
    void aMemberWithoutARoleSeesThePageAndNotesNothing() {
        var carried = records.verified(support());
        var member = site.signedIn();

        assertThat(member.get(address(carried) + "/life").body()).doesNotContain("field-stage");
        assertThat(note(member, carried, "stage", "CIRCULATED", "day", "2026-11-21")
                        .status())
                .isEqualTo(403);
    }

    private static Answer decide(Visitor by, Resolution resolution, String... changes) {
        var form = Multipart.formAt(by, address(resolution) + "/decision/new")
                .field("municipality", resolution.council().value())
                .field("body", "COUNCIL")
                .field("position.climate-law", "SUPPORT");
        for (int i = 0; i < changes.length; i += 2) form.field(changes[i], changes[i + 1]);
        return form.send(address(resolution) + "/decision");
    }

    @Test
    void aDeferredMotionThatComesBackIsDecidedOnTheSameRecord() {
        var deferred = records.verified(support().ending(Outcome.DEFERRED));
        var page = verifier.get(address(deferred) + "/life").body();
        assertThat(page).contains("Record the new decision", address(deferred) + "/decision/new");
        assertThat(verifier.get(address(deferred) + "/decision/new").body())
                .contains("It stands at: deferred.", "<option value=\"SUPPORT\" selected", "Be it resolved.");

        var answer = decide(verifier, deferred, "meetingDate", "2026-11-21", "outcome", "CARRIED");
        assertThat(answer.location()).isEqualTo(address(deferred) + "?done=recorded");
        assertThat(now(deferred).status()).isEqualTo(Status.REPORTED);
        assertThat(now(deferred).earlier()).hasSize(1);
        assertThat(site.visitor().get("/en/resolutions/" + deferred.key()).body())
                .contains("Earlier decisions on the same matter", "<strong>deferred</strong>");
    }

    @Test
    void aRecommendationIsRatifiedByCouncil() {
        var recommended = records.verified(support().by(Body.COMMITTEE));

        assertThat(decide(verifier, recommended, "meetingDate", "2026-11-21", "outcome", "CARRIED")
                        .status())
                .isEqualTo(303);
        assertThat(now(recommended).decision().body()).isEqualTo(Body.COUNCIL);
    }

    @Test
    void aDecisionThatCannotFollowIsRefusedAtItsOutcome() {
        var carried = records.verified(support());
        var answer = decide(verifier, carried, "meetingDate", "2026-11-21", "outcome", "DEFERRED");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("href=\"#field-outcome\"")
                .contains("“deferred” cannot follow. It stands at “carried”.");
        assertThat(now(carried)).isEqualTo(carried);
    }

    @Test
    void aDecisionComesAfterTheOneBefore() {
        var deferred = records.verified(support().ending(Outcome.DEFERRED));

        assertThat(decide(verifier, deferred, "meetingDate", "2026-11-19", "outcome", "CARRIED")
                        .body())
                .contains("href=\"#field-meetingDate\"", "This is before what happened last.");
    }
}
