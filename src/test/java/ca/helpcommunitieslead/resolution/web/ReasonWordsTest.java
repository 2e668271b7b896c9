package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.AResolution.evidence;
import static ca.helpcommunitieslead.support.Records.done;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.DirectoryPacks;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Reason;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public page says in words why a record does not count (R13 to R15). */
@TestInstance(Lifecycle.PER_CLASS)
final class ReasonWordsTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Resolutions resolutions;
    private Records records;

    @BeforeAll
    void begin() {
        resolutions = site.bean(Resolutions.class);
        records = new Records(site);
    }

    private ADecision support() {
        return aDecision().of(records.council()).supporting("climate-law");
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonStandsOnThePageInBothLanguages_R26(Reason reason) {
        var resolution = notCounting(reason);
        for (var lang : Lang.values()) {
            var page = site.visitor().get("/" + lang.code() + "/resolutions/" + resolution.key());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .contains(words(lang, "resolution.countsNot"))
                    .contains("<li>" + words(lang, reason, resolution))
                    .doesNotContain("⟦");
        }
        countTerms("ALL");
    }

    private Resolution notCounting(Reason reason) {
        return switch (reason) {
            case NOT_YET_VERIFIED -> records.reported(support());
            case REFUSED ->
                done(resolutions.refuse(
                        records.verifier,
                        Records.seen(resolutions, records.reported(support()).key()),
                        "No such meeting."));
            case RESCINDED -> records.rescinded(records.verified(support()));
            case RECONSIDERED ->
                done(resolutions.progress(
                        records.verifier,
                        records.verified(support()).key(),
                        Stage.RECONSIDERED,
                        ADecision.THIS_TERM,
                        ""));
            case NOT_CARRIED -> records.verified(support().ending(Outcome.REFERRED));
            case NOT_BY_COUNCIL -> records.verified(support().by(Body.HEAD_OF_COUNCIL));
            case NO_SUPPORT ->
                records.verified(aDecision().of(records.council()).opposing("climate-law"));
            case COUNCIL_ENDED -> {
                var last = records.verified(support());
                site.sql()
                        .sql("update municipality set dissolved_on = date '2026-11-21' where code = :code")
                        .param("code", last.council().value())
                        .update();
                site.bean(DirectoryPacks.class).reload();
                yield last;
            }
            case CHAIN_UNCHECKED ->
                records.verified(aDecision().of(records.council()).behind(records.reported(support())));
            case BEFORE_START -> records.verified(support().on("2022-11-14"));
            case EVIDENCE_TOO_WEAK -> {
                var recorded = resolutions.record(records.member, support().build(), List.of(evidence(Rank.AGENDA)));
                yield done(resolutions.verify(records.verifier, Records.seen(resolutions, recorded.key())));
            }
            case SUPERSEDED -> {
                var first = records.verified(support().on("2026-11-16"));
                records.verified(aDecision().of(first.council()).opposing("climate-law"));
                yield first;
            }
            case EARLIER_TERM -> {
                countTerms("CURRENT");
                yield records.verified(support().on("2026-11-14"));
            }
        };
    }

    private static void countTerms(String terms) {
        site.sql()
                .sql("update campaign set counted_terms = :terms")
                .param("terms", terms)
                .update();
        site.clock().advance(Duration.ofMinutes(2));
    }

    private static String words(Lang lang, Reason reason, Resolution resolution) {
        return words(
                lang,
                "resolution.reason." + reason,
                words(lang, "resolution.outcome." + resolution.decision().outcome()),
                words(lang, "resolution.body." + resolution.decision().body()),
                lang == Lang.EN ? "November 15, 2022" : "15 novembre 2022");
    }

    private static String words(Lang lang, String key, Object... arguments) {
        return site.bean(Messages.class).get(lang, key, arguments);
    }

    @Test
    void aRecordThatCountsSaysSo_R13() {
        var counting = records.verified(support());

        assertThat(site.visitor().get("/en/resolutions/" + counting.key()).body())
                .contains("Counts toward the threshold")
                .doesNotContain("Does not count")
                .doesNotContain("earlier council term");
        assertThat(site.visitor().get("/fr/resolutions/" + counting.key()).body())
                .contains("Compte pour le seuil");
    }

    @Test
    void aRecordOfAnEarlierTermCountsWithABadge_R15() {
        var earlier = records.verified(support().on("2026-11-14"));

        assertThat(site.visitor().get("/en/resolutions/" + earlier.key()).body())
                .contains("Counts toward the threshold")
                .contains("<span class=\"badge\">earlier council term</span>");
    }
}
