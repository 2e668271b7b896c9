package ca.helpcommunitieslead.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.WordingComparison.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a clause that a council adopted differs from that of the sample. */
final class WordingComparisonTest {
    private static final String SAMPLE =
            "THEREFORE BE IT RESOLVED THAT council requires a yearly report on heat and floods;";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Be it resolved that Council requires a yearly report on heat and floods. | UNCHANGED",
                "THAT council requires a yearly public report on heat and floods | EXTENDED",
                "THAT council requires a report on heat and floods | SOFTENED",
                "THAT council encourages a yearly report on heat and floods | SOFTENED",
                "THAT council asks for a yearly report on heat and floods | SOFTENED",
                "THAT council requires a monthly report on heat and floods | CHANGED",
                "THAT council requires a public report on heat and floods | CHANGED",
                "THAT council considers a yearly public report on heat and floods | CHANGED"
            })
    void aClauseIsJudgedByTheRulesOfThePage(String adopted, ClauseChange change) {
        assertThat(ClauseChange.between(SAMPLE, adopted, Lang.EN)).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IL EST RÉSOLU QUE le conseil exige un rapport. | QUE le conseil demande un rapport | SOFTENED",
                "IL EST RÉSOLU QUE le conseil demande un rapport. | QUE le conseil exige un rapport | CHANGED",
                "IL EST RÉSOLU QUE la ville doit agir. | QUE la ville pourrait agir | SOFTENED",
                "QUE le conseil appuie la loi. | QUE le conseil appuie la loi et le plan. | EXTENDED"
            })
    void frenchVerbsAreKnownToo(String sample, String adopted, ClauseChange change) {
        assertThat(ClauseChange.between(sample, adopted, Lang.FR)).isEqualTo(change);
    }

    @Test
    void whatIsFilledIntoABlankIsNoChange() {
        assertThat(ClauseChange.between(
                        "WHEREAS the town has seen [[local flood, with its date]] and pays;",
                        "WHEREAS the town has seen the flood of May 2019 and pays;",
                        Lang.EN))
                .isEqualTo(ClauseChange.UNCHANGED);
    }

    @Test
    void clausesFindTheOneTheyAreMostLikeInWhateverOrder() {
        var sample = Wording.of("""
                WHEREAS roads are flooded;
                WHEREAS [[other local reason, or delete]];
                BE IT RESOLVED THAT council endorses the climate law;
                BE IT FURTHER RESOLVED THAT the ministry publish an energy plan;
                BE IT FURTHER RESOLVED THAT the Clerk send a certified copy.""", Lang.EN);
        var adopted = Wording.of("""
                WHEREAS roads are often flooded;
                BE IT RESOLVED THAT the Clerk send a certified copy;
                THAT council endorses the climate law;
                THAT staff report in the spring.""", Lang.EN);

        var comparison = WordingComparison.of(sample, adopted);

        assertThat(comparison.preamble()).extracting(Pair::change).containsExactly(ClauseChange.EXTENDED);
        assertThat(comparison.operative())
                .extracting(Pair::change)
                .containsExactly(
                        ClauseChange.UNCHANGED, ClauseChange.UNCHANGED, ClauseChange.LEFT_OUT, ClauseChange.ADDED);
        assertThat(comparison.operative().get(2).text()).contains("energy plan");
        assertThat(comparison.count(ClauseChange.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void theSampleIsReadWithoutItsHeadingsNotesAndPlacesForTheVote() {
        var wording = TemplateText.wording("""
                # Resolution of the town

                - **Moved by:** [[name]]

                ## Preamble

                WHEREAS A \\* B floods ([more](https://example.org));

                ## Core

                *Keep these word for word.*

                THEREFORE BE IT RESOLVED THAT council asks to:

                **1.1** pass a law;

                ## Decision

                - **Result:** [[carried]]
                """, Lang.EN);

        assertThat(wording.lead()).isEmpty();
        assertThat(wording.preamble()).extracting(Clause::text).containsExactly("WHEREAS A * B floods (more);");
        assertThat(wording.operative())
                .extracting(Clause::text)
                .containsExactly("THEREFORE BE IT RESOLVED THAT council asks to:", "1.1 pass a law;");
    }
}
