package ca.helpcommunitieslead.threshold;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many councils stand behind each ask and each priority (R15). */
final class CountedSupportTest {
    private static final AskKey LAW = new AskKey("climate-law");
    private static final AskKey LENS = new AskKey("climate-lens");
    private static final AskKey CODE = new AskKey("national-code");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void eachCouncilStandsOnceBehindAnAskAndOnceBehindAPriority_R15() {
        var records = new Records(site);
        var tally = site.bean(SupportTally.class);
        assertThat(tally.councilsByAsk()).isEmpty();
        assertThat(tally.councilsByPriority()).isEmpty();

        var first = records.council();
        records.verified(aDecision().of(first).on("2026-11-18").supporting("climate-law", "climate-lens"));
        records.verified(aDecision().of(first).on("2026-11-19").supporting("climate-law"));
        records.verified(aDecision()
                .of(records.council())
                .supportingPartOf("climate-law")
                .supporting("national-code")
                .opposing("climate-lens"));
        records.verified(
                aDecision().of(records.council()).ending(Outcome.DEFEATED).supporting("decision-matrix"));
        records.reported(aDecision().of(records.council()).supporting("decision-matrix"));

        assertThat(tally.councilsByAsk()).isEqualTo(Map.of(LAW, 2, LENS, 1, CODE, 1));
        assertThat(tally.councilsByPriority())
                .isEqualTo(Map.of("climate-accountability", 2, "buildings-and-planning", 1));
    }
}
