package ca.helpcommunitieslead.tracker;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.aRecordOf;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where each council stands, on the table and on its own page. */
@TestInstance(Lifecycle.PER_CLASS)
final class TrackerTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;

    @BeforeAll
    void begin() {
        records = new Records(site);
    }

    private ADecision support() {
        return aDecision().of(records.council()).supporting("climate-law");
    }

    private static Municipality place(MunicipalityCode code) {
        return site.bean(Municipalities.class).get(code);
    }

    private static Council council(MunicipalityCode code) {
        return site.bean(Tracker.class).bySlug(place(code).slug()).orElseThrow();
    }

    private static String page(MunicipalityCode code, String lang) {
        return site.visitor()
                .get("/" + lang + "/councils/" + place(code).slug())
                .body();
    }

    private static String table(String query) {
        return site.visitor().get("/en/tracker?" + query).body();
    }

    private static CouncilState stateOf(Resolution... newestFirst) {
        return CouncilState.of(false, List.of(newestFirst), TrackerTest::own, false);
    }

    private static List<Position> own(Resolution resolution) {
        return resolution.decision().positions();
    }

    @Test
    void aCouncilThatOnlyStandsBehindAnotherSpeaksWithItsWords_R17() {
        var parent = records.verified(support().on("2022-11-14"));
        var child = records.verified(
                aDecision().of(records.council()).on("2022-11-14").behind(parent));

        assertThat(council(child.council()).state()).isEqualTo(CouncilState.PASSED);
        assertThat(council(child.council()).priorities()).containsExactly("climate-accountability");
        assertThat(page(child.council(), "en")).contains("supports 1 ask");
    }

    @ParameterizedTest
    @CsvSource({"CARRIED, PASSED", "DEFEATED, AGAINST", "RECEIVED, NOTED", "DEFERRED, NOTED", "REFERRED, NOTED"})
    void theStateFollowsFromTheOutcomeOfWhatWasVerified_R14(Outcome outcome, CouncilState state) {
        assertThat(stateOf(aRecordOf(aDecision().supporting("climate-law").ending(outcome))
                        .build()))
                .isEqualTo(state);
    }

    @Test
    void aCarriedMotionThatOpposesIsAgainstAndOneThatSaysNothingIsNoted_R14() {
        assertThat(stateOf(aRecordOf(aDecision().opposing("climate-law")).build()))
                .isEqualTo(CouncilState.AGAINST);
        assertThat(stateOf(aRecordOf(aDecision().unrelatedTo("climate-law")).build()))
                .isEqualTo(CouncilState.NOTED);
    }

    @ParameterizedTest
    @CsvSource({"REPORTED, REPORTED", "REFUSED, NONE", "RESCINDED, RESCINDED"})
    void aRecordAloneGivesItsOwnState_R13(Status status, CouncilState state) {
        assertThat(stateOf(aRecordOf(aDecision().supporting("climate-law"))
                        .standing(status)
                        .build()))
                .isEqualTo(state);
    }

    @Test
    void withoutAnyRecordNoDecisionIsKnownAndWhatCountsIsCounted() {
        assertThat(CouncilState.of(false, List.of(), TrackerTest::own, false)).isEqualTo(CouncilState.NONE);
        assertThat(CouncilState.of(true, List.of(), TrackerTest::own, true)).isEqualTo(CouncilState.COUNTED);
    }

    @Test
    void oneMembersUncheckedRecordDoesNotOverrideAVerifiedDecision_R13() {
        var against = records.verified(
                aDecision().of(records.council()).opposing("climate-law").on("2026-11-18"));
        var code = against.council();
        var claim = records.reported(aDecision().of(code).supporting("climate-lens"));

        assertThat(council(code).state()).isEqualTo(CouncilState.AGAINST);
        assertThat(council(code).priorities()).isEmpty();
        assertThat(council(code).latest()).map(Resolution::key).contains(against.key());
        assertThat(page(code, "en"))
                .contains("a new record is being checked")
                .contains("/en/resolutions/" + claim.key())
                .contains("waits for its second check");
        assertThat(page(code, "fr")).contains("un nouveau dossier est en vérification");
    }

    @Test
    void aReportedRecordAloneBearsNoBadge() {
        var reported = records.reported(support());

        assertThat(council(reported.council()).state()).isEqualTo(CouncilState.REPORTED);
        assertThat(council(reported.council()).priorities()).isNotEmpty();
        assertThat(page(reported.council(), "en")).doesNotContain("a new record is being checked");
    }

    @Test
    void aRefusedRecordStandsApartAndIsNoDecision_R13() {
        var refused = Records.done(site.bean(Resolutions.class)
                .refuse(
                        records.verifier,
                        Records.seen(
                                site.bean(Resolutions.class),
                                records.reported(support()).key()),
                        "No such meeting."));
        var code = refused.council();

        assertThat(council(code).state()).isEqualTo(CouncilState.NONE);
        assertThat(council(code).latest()).isEmpty();
        assertThat(page(code, "en"))
                .contains("No decision of this council is recorded yet.")
                .containsSubsequence("Reported, not accepted</h3>", "not accepted · Does not count");
        assertThat(page(code, "fr")).contains("Signalées, non retenues</h3>");
    }

    @Test
    void aRescindedRecordSaysWhenItWasRescinded_R13() {
        var rescinded = records.rescinded(records.verified(support()));

        assertThat(council(rescinded.council()).state()).isEqualTo(CouncilState.RESCINDED);
        assertThat(page(rescinded.council(), "en")).contains("rescinded on November 22, 2026 · Does not count");
        assertThat(page(rescinded.council(), "fr")).contains("abrogée le 22 novembre 2026");
    }

    @Test
    void theCouncilThatCountsSaysSoOnItsRow_R13() {
        var verified = records.verified(support());

        assertThat(council(verified.council()).state()).isEqualTo(CouncilState.COUNTED);
        assertThat(page(verified.council(), "en")).contains("verified · Counts toward the threshold");
    }

    @Test
    void aCouncilThatDidNothingHasAPageThatTellsHowTheFirstDecisionComesAbout() {
        var contact = site.bean(Campaigns.class).current().contact();
        var code = records.council();

        for (var lang : List.of("en", "fr"))
            assertThat(page(code, lang))
                    .contains("href=\"mailto:" + contact + "\"")
                    .contains("/" + lang + "/report?municipality=" + place(code).code());
        assertThat(page(code, "en")).contains("Never checked").doesNotContain("Reported, not accepted");
        assertThat(page(code, "fr")).contains("<span lang=\"en\">" + place(code).officialName());
    }

    @Test
    void theTableIsFilteredByStateTierAndPriority() {
        var counted = place(records.verified(support()).council());
        var letter = place(records.verified(support().by(Body.HEAD_OF_COUNCIL)).council());
        var priority = council(counted.code()).priorities().iterator().next();

        assertThat(table("status=COUNTED")).contains(link(counted)).doesNotContain(link(letter));
        assertThat(table("status=NOTED")).contains(link(letter)).doesNotContain(link(counted));
        assertThat(table("priority=" + priority)).contains(link(counted)).doesNotContain(link(letter));
        var reported = place(records.reported(support()).council());
        assertThat(table("priority=" + priority)).doesNotContain(link(reported));
        assertThat(Objects.requireNonNull(
                                site.bean(SupportTally.class).byPriority().get(priority))
                        .count())
                .isEqualTo(site.bean(Tracker.class).all().stream()
                        .filter(one -> one.counts() && one.priorities().contains(priority))
                        .count());
        assertThat(table("tier=UPPER")).doesNotContain(link(counted));
        assertThat(table("q=" + counted.slug() + "&tier=MOON")).contains("No council matches.");
    }

    private static String link(Municipality municipality) {
        return "role=\"rowheader\"><a href=\"/en/councils/" + municipality.slug() + "\"";
    }

    @Test
    void theFiltersAreUnfoldedOnceOneIsSet() {
        assertThat(table("")).contains("<details class=\"filter\">");
        assertThat(table("tier=UPPER")).contains("<details class=\"filter\" open");
    }

    @Test
    void aNameIsFoundWithAndWithoutItsAccentsAndHyphens() {
        var accented = site.bean(Municipalities.class).all().stream()
                .filter(one -> one.officialName().contains("é"))
                .findFirst()
                .orElseThrow();
        var name = accented.name().en();

        assertThat(found(String.valueOf(name), accented)).isTrue();
        assertThat(found(
                        String.valueOf(name).replace('é', 'e').replace('-', ' ').toUpperCase(Locale.ROOT), accented))
                .isTrue();
        assertThat(found("zzz", accented)).isFalse();
    }

    private static boolean found(String wanted, Municipality municipality) {
        var encoded = URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        return table("q=" + encoded).contains(link(municipality));
    }
}
