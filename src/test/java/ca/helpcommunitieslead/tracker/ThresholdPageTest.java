package ca.helpcommunitieslead.tracker;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.threshold.CountChange;
import ca.helpcommunitieslead.threshold.Thresholds;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page on which anybody can recompute the count (R13, R15, R18). */
@TestInstance(Lifecycle.PER_CLASS)
final class ThresholdPageTest {
    private static final MunicipalityCode PEEL = new MunicipalityCode("3521");
    private static final MunicipalityCode BRAMPTON = new MunicipalityCode("3521010");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;

    @BeforeAll
    void begin() {
        records = new Records(site);
    }

    @BeforeEach
    void nobodyCounts() {
        records.rescindAll();
    }

    private static String page(String lang) {
        return site.visitor().get("/" + lang + "/threshold").body();
    }

    private static String label(MunicipalityCode code) {
        return String.valueOf(site.bean(Municipalities.class).get(code).label().en());
    }

    @Test
    void aCountedCouncilIsListedWithItsProofAndItsDays_R13() {
        var counted = records.verified(aDecision().of(records.council()).supporting("climate-law"));

        assertThat(page("en"))
                .contains("1 council counts; 10 open the talks. 1 of them decided in the present council term.")
                .contains("9 more are needed.")
                .contains("/en/resolutions/" + counted.key())
                .contains("Clerk’s letter")
                .contains("checked by a second person on ");
        assertThat(page("fr")).contains("1 conseil compte; il en faut 10", "Lettre du greffe");
    }

    @Test
    void whatNearlyCountsIsThereWithEveryReasonAndWhatIsFarOffIsNot_R14() {
        var waiting = records.reported(aDecision().of(records.council()).supporting("climate-law"));
        var defeated = records.verified(
                aDecision().of(records.council()).supporting("climate-law").ending(Outcome.DEFEATED));
        var against = records.verified(aDecision().of(records.council()).opposing("climate-law"));
        var code = records.council();
        records.verified(aDecision().of(code).supporting("climate-law"));
        var besides = records.reported(aDecision().of(code).supporting("climate-lens"));

        assertThat(page("en"))
                .contains("/en/resolutions/" + waiting.key(), "the check by a second person is still to come")
                .doesNotContain(
                        "/en/resolutions/" + defeated.key(),
                        "/en/resolutions/" + against.key(),
                        "/en/resolutions/" + besides.key());
    }

    @Test
    void peopleUnderTwoCountedCouncilsAreCountedOnce_R15() {
        records.verified(aDecision().of(PEEL).supporting("climate-law"));
        records.verified(aDecision().of(BRAMPTON).supporting("climate-law"));
        var places = site.bean(Municipalities.class);
        var people = places.get(PEEL).population();

        assertThat(site.bean(Thresholds.class).standing().population()).isEqualTo(people);
        assertThat(page("en"))
                .containsPattern("<th scope=\"row\">" + Pattern.quote(label(BRAMPTON))
                        + "</th><td>lower tier</td><td class=\"number\">[\\d,]+</td><td class=\"number\">0</td>")
                .contains("%,d people live under a council that asked".formatted(people));
    }

    @Test
    void theHistoryOfTheCountKeepsWhatCameAndWhatLeft_R18() {
        var counted = records.verified(aDecision().of(records.council()).supporting("climate-law"));
        records.rescinded(counted);

        var own = site.bean(Thresholds.class).history().stream()
                .filter(change -> change.council().equals(counted.council()))
                .map(CountChange::entered)
                .toList();
        assertThat(own).containsExactly(true, false);
        assertThat(page("en")).contains("<svg viewBox=\"0 0 720 260\" role=\"img\"", "The same as a table");
    }

    @Test
    void aCrossingIsShownWithItsListAlsoAfterItWasLost_R18() {
        var ten = records.councils(10).stream()
                .map(council -> records.verified(aDecision().of(council).supporting("climate-law")))
                .toList();
        assertThat(page("en")).contains("; it holds");
        records.rescinded(ten.getFirst());

        assertThat(page("en")).contains(", lost again on ", label(ten.getFirst().council()));
        assertThat(page("fr")).contains(", reperdu le ");
    }

    @Test
    void homeAndTrackerLeadHere() {
        for (var path : new String[] {"/en", "/en/tracker"})
            assertThat(site.visitor().get(path).body()).contains("href=\"/en/threshold\"");
    }
}
