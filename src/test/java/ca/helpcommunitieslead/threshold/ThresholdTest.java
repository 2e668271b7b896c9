package ca.helpcommunitieslead.threshold;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static ca.helpcommunitieslead.support.Records.done;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.News;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.threshold.Crossing.Part;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The count of distinct councils and the crossings of the threshold (R15, R18). */
@TestInstance(Lifecycle.PER_CLASS)
final class ThresholdTest {
    private static final MunicipalityCode PEEL = new MunicipalityCode("3521");
    private static final MunicipalityCode BRAMPTON = new MunicipalityCode("3521010");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private News news;
    private int crossingsBefore;

    @BeforeAll
    void begin() {
        records = new Records(site);
    }

    @BeforeEach
    void nobodyCounts() {
        records.rescindAll();
        assertThat(standing().counted()).isZero();
        crossingsBefore = standing().crossings().size();
        news = News.of(site);
    }

    private static Standing standing() {
        return site.bean(Thresholds.class).standing();
    }

    private List<Crossing> newCrossings() {
        var all = standing().crossings();
        return all.subList(0, all.size() - crossingsBefore);
    }

    private static ADecision supportOf(MunicipalityCode council) {
        return aDecision().of(council).supporting("climate-law");
    }

    private List<Resolution> verified(int councils) {
        return records.councils(councils).stream()
                .map(council -> records.verified(supportOf(council)))
                .toList();
    }

    private static List<Part> parts(List<Resolution> resolutions) {
        return resolutions.stream()
                .map(resolution -> new Part(
                        resolution.council(),
                        resolution.key(),
                        resolution.decision().day()))
                .toList();
    }

    @Test
    void tenDistinctCouncilsCrossOnceWithExactlyThoseTen_R18() {
        var nine = verified(9);
        assertThat(standing().counted()).isEqualTo(9);
        assertThat(newCrossings()).isEmpty();

        var tenth = verified(1);
        assertThat(newCrossings()).hasSize(1);
        var crossing = newCrossings().getFirst();
        assertThat(crossing.isOpen()).isTrue();
        assertThat(crossing.councils())
                .containsExactlyElementsOf(parts(
                        List.of(nine, tenth).stream().flatMap(List::stream).toList()));
        assertThat(news.of(ThresholdCrossed.class)).containsExactly(new ThresholdCrossed(crossing));

        verified(1);
        assertThat(standing().counted()).isEqualTo(11);
        assertThat(newCrossings()).containsExactly(crossing);
        assertThat(news.of(ThresholdCrossed.class)).hasSize(1);
        assertThat(news.of(ThresholdLost.class)).isEmpty();
    }

    @Test
    void onlyVerificationMakesACouncilCount_R13() {
        records.councils(10).forEach(council -> records.reported(supportOf(council)));

        assertThat(standing().counted()).isZero();
        assertThat(newCrossings()).isEmpty();
    }

    @Test
    void aReaffirmationAddsNothingAndTheCouncilKeepsItsPlace_R15() {
        var nine = verified(9);
        var before = standing().members();
        site.clock().advance(Duration.ofMinutes(1));

        for (var first : nine) records.verified(supportOf(first.council()).on("2026-11-21"));

        assertThat(standing().members()).isEqualTo(before);
        assertThat(newCrossings()).isEmpty();
    }

    @Test
    void anEarlierDecisionThatIsCheckedLaterIsNamedButTheCouncilKeepsItsTime_R15() {
        var known = verified(1).getFirst();
        var came = standing().members().getFirst().countedAt();
        site.clock().advance(Duration.ofMinutes(1));

        var earlier = records.verified(supportOf(known.council()).on("2025-03-03"));

        assertThat(standing().members())
                .containsExactly(new Member(
                        known.council(), earlier.key(), earlier.decision().day(), came, true));
    }

    @Test
    void aCouncilStaysInTheCountWhileOneOfItsDecisionsStands_R15() {
        var first = verified(1).getFirst();
        var again = records.verified(supportOf(first.council()).on("2026-11-21"));

        records.rescinded(first);

        assertThat(standing().members()).extracting(Member::resolution).containsExactly(again.key());
    }

    @Test
    void anUpperTierAndItsLowerTierAreTwoCouncilsWhosePeopleAreCountedOnce_R15() {
        var municipalities = site.bean(Municipalities.class);
        var upper = records.verified(supportOf(PEEL));
        var peel = standing().population();
        var lower = records.verified(supportOf(BRAMPTON));

        assertThat(standing().counted()).isEqualTo(2);
        assertThat(standing().population()).isEqualTo(peel).isEqualTo(1_451_022);

        records.rescinded(upper);
        assertThat(standing().population())
                .isEqualTo(municipalities.get(BRAMPTON).population())
                .isEqualTo(656_480);
        records.rescinded(lower);
    }

    @Test
    void theNumberOfThePresentTermStandsBesideTheWhole_R15() {
        verified(2);
        records.verified(supportOf(records.council()).on("2026-11-15"));
        var earlier = records.verified(supportOf(records.council()).on("2026-11-14"));

        assertThat(standing().counted()).isEqualTo(4);
        assertThat(standing().currentTerm()).isEqualTo(3);

        records.verified(supportOf(earlier.council()).on("2026-11-16"));
        assertThat(standing().counted()).isEqualTo(4);
        assertThat(standing().currentTerm()).isEqualTo(4);
    }

    @Test
    void aRescissionClosesTheCrossingAndALaterTenthOpensANewOne_R18() {
        var ten = verified(10);
        var first = newCrossings().getFirst();
        site.clock().advance(Duration.ofHours(1));

        records.rescinded(ten.getFirst());
        var closed = newCrossings().getFirst();
        assertThat(newCrossings()).hasSize(1);
        assertThat(closed.id()).isEqualTo(first.id());
        assertThat(closed.councils()).isEqualTo(first.councils());
        assertThat(closed.closedAt()).hasValueSatisfying(at -> assertThat(at).isAfter(first.at()));
        assertThat(standing().open()).isEmpty();
        assertThat(news.of(ThresholdLost.class))
                .containsExactly(new ThresholdLost(first.id(), closed.closedAt().orElseThrow()));

        var eleventh = verified(1).getFirst();
        assertThat(newCrossings()).hasSize(2).contains(closed);
        var second = standing().open().orElseThrow();
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.councils())
                .contains(new Part(
                        eleventh.council(), eleventh.key(), eleventh.decision().day()))
                .doesNotContain(new Part(
                        ten.getFirst().council(),
                        ten.getFirst().key(),
                        ten.getFirst().decision().day()))
                .hasSize(10);
        assertThat(news.of(ThresholdCrossed.class)).hasSize(2);
        assertThat(news.of(ThresholdLost.class)).hasSize(1);
    }

    @Test
    void aCorrectionThatTakesSupportAwayClosesTheCrossing_R18() {
        var ten = verified(10);
        var wrong = ten.getLast();
        var right = aDecision().of(wrong.council()).opposing("climate-law").build();

        done(site.bean(Resolutions.class).correct(records.member, wrong.key(), right, "It was the opposite."));
        assertThat(standing().open()).isEmpty();
        assertThat(news.of(ThresholdLost.class)).hasSize(1);

        done(site.bean(Resolutions.class)
                .verify(records.verifier, Records.seen(site.bean(Resolutions.class), wrong.key())));
        assertThat(standing().counted()).isEqualTo(9);
        assertThat(newCrossings()).hasSize(1);
    }

    @Test
    void aContraryDecisionOfACouncilClosesTheCrossing_R13() {
        var ten = verified(10);
        records.verified(
                aDecision().of(ten.getFirst().council()).on("2026-11-21").opposing("climate-law"));

        assertThat(standing().counted()).isEqualTo(9);
        assertThat(standing().open()).isEmpty();
    }

    @Test
    void aNodeWhoseClockIsBehindCanStillCloseACrossing_R18() {
        var ten = verified(10);
        var opened = standing().open().orElseThrow();
        site.clock().advance(Duration.ofHours(-1));
        try {
            records.rescinded(ten.getFirst());
        } finally {
            site.clock().advance(Duration.ofHours(1));
        }
        assertThat(newCrossings().getFirst().closedAt()).contains(opened.at());
        assertThat(news.of(ThresholdLost.class)).containsExactly(new ThresholdLost(opened.id(), opened.at()));
    }
}
