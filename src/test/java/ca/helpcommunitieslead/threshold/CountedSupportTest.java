package ca.helpcommunitieslead.threshold;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import ca.helpcommunitieslead.campaign.SupportTally.Supporter;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which councils stand behind each ask and each priority, wholly or in part (R15). */
@TestInstance(Lifecycle.PER_CLASS)
final class CountedSupportTest {
    private static final AskKey LAW = new AskKey("climate-law");
    private static final AskKey LENS = new AskKey("climate-lens");
    private static final AskKey CODE = new AskKey("national-code");
    private static final String ACCOUNTABILITY = "climate-accountability";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private SupportTally tally;

    @BeforeAll
    void begin() {
        records = new Records(site);
    }

    @BeforeEach
    void nobodyCounts() {
        records.rescindAll();
        tally = site.bean(SupportTally.class);
        assertThat(tally.byAsk()).isEmpty();
        assertThat(tally.byPriority()).isEmpty();
    }

    @Test
    void aCouncilThatStandsBehindAResolutionStandsBehindItsAsks_R17() {
        var parent = records.verified(aDecision()
                .of(records.council())
                .on("2026-11-18")
                .supporting("climate-law")
                .supportingPartOf("climate-lens"));
        var child = records.verified(aDecision().of(records.council()).behind(parent));

        assertThat(tally.byAsk().get(LAW)).isEqualTo(support(wholly(parent), wholly(child)));
        assertThat(tally.byAsk()).containsOnlyKeys(LAW, LENS);
    }

    @Test
    void eachCouncilStandsOnceBehindAnAskAndOnceBehindAPriority_R15() {
        var first = records.council();
        var old = records.verified(aDecision().of(first).on("2026-11-18").supporting("climate-law", "climate-lens"));
        records.verified(aDecision().of(first).on("2026-11-19").supporting("climate-law"));
        var second = records.verified(aDecision()
                .of(records.council())
                .supporting("climate-law", "national-code")
                .opposing("climate-lens"));
        records.verified(
                aDecision().of(records.council()).ending(Outcome.DEFEATED).supporting("decision-matrix"));
        records.reported(aDecision().of(records.council()).supporting("decision-matrix"));

        assertThat(tally.byAsk())
                .isEqualTo(Map.of(
                        LAW,
                        support(wholly(old), wholly(second)),
                        LENS,
                        support(wholly(old)),
                        CODE,
                        support(wholly(second))));
        assertThat(tally.byPriority())
                .isEqualTo(Map.of(
                        ACCOUNTABILITY,
                        support(wholly(old), wholly(second)),
                        "buildings-and-planning",
                        support(wholly(second))));
    }

    @Test
    void supportInPartIsToldApartFromSupport() {
        var part = records.verified(
                aDecision().of(records.council()).on("2026-11-18").supportingPartOf("climate-law"));
        var whole = records.verified(
                aDecision().of(records.council()).on("2026-11-19").supporting("climate-law"));

        assertThat(tally.byAsk()).isEqualTo(Map.of(LAW, support(inPart(part), wholly(whole))));
        assertThat(tally.byAsk().get(LAW)).returns(2, Support::count).returns(1, Support::inPart);
        assertThat(tally.byPriority()).isEqualTo(Map.of(ACCOUNTABILITY, support(inPart(part), wholly(whole))));
    }

    @Test
    void aCouncilThatSupportsOneAskOfAPriorityWhollyIsNotInPartForThePriority() {
        var mixed = records.verified(aDecision()
                .of(records.council())
                .supportingPartOf("climate-law")
                .supporting("climate-lens"));

        assertThat(tally.byAsk()).isEqualTo(Map.of(LAW, support(inPart(mixed)), LENS, support(wholly(mixed))));
        assertThat(tally.byPriority()).isEqualTo(Map.of(ACCOUNTABILITY, support(wholly(mixed))));
    }

    @Test
    void aLaterDecisionThatSupportsTheAskWhollyIsTheOneThatIsNamed() {
        var council = records.council();
        records.verified(aDecision().of(council).on("2026-11-18").supportingPartOf("climate-law"));
        var later = records.verified(aDecision().of(council).on("2026-11-19").supporting("climate-law"));
        records.verified(aDecision().of(council).on("2026-11-20").supportingPartOf("climate-law"));

        assertThat(tally.byAsk()).isEqualTo(Map.of(LAW, support(wholly(later))));
    }

    private static Support support(Supporter... councils) {
        return new Support(List.of(councils));
    }

    private static Supporter wholly(Resolution resolution) {
        return new Supporter(resolution.council(), resolution.key().value(), false);
    }

    private static Supporter inPart(Resolution resolution) {
        return new Supporter(resolution.council(), resolution.key().value(), true);
    }
}
