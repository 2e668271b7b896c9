package ca.helpcommunitieslead.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the words of a resolution fall into clauses (R11). */
final class WordingTest {
    private static List<String> texts(List<Clause> clauses) {
        return clauses.stream().map(Clause::text).toList();
    }

    @Test
    void theUsualFormIsRead() {
        var wording = Wording.of("""
                Moved by Councillor Reed

                WHEREAS the roads flood; and
                whereas others do not know it;

                AND WHEREAS the town pays;

                THEREFORE BE IT RESOLVED THAT Council asks the province to act;

                AND BE IT FURTHER RESOLVED THAT the Clerk send a copy to:
                - the minister;
                - the neighbours.
                """, Lang.EN);

        assertThat(texts(wording.lead())).containsExactly("Moved by Councillor Reed");
        assertThat(texts(wording.preamble()))
                .containsExactly(
                        "WHEREAS the roads flood; and", "whereas others do not know it;", "AND WHEREAS the town pays;");
        assertThat(texts(wording.operative()))
                .containsExactly(
                        "THEREFORE BE IT RESOLVED THAT Council asks the province to act;",
                        "AND BE IT FURTHER RESOLVED THAT the Clerk send a copy to:\n- the minister;\n- the neighbours.");
        assertThat(wording.operative()).extracting(Clause::number).containsExactly(1, 2);
    }

    @Test
    void aTextOnOneLineIsReadByItsCapitals() {
        var wording = Wording.of(
                "WHEREAS it rains; AND WHEREAS it pours, whereas nobody looks; NOW THEREFORE BE IT RESOLVED THAT we act; "
                        + "AND FURTHER THAT a copy be sent; AND THAT it be posted.",
                Lang.EN);

        assertThat(wording.preamble()).hasSize(2);
        assertThat(texts(wording.operative()))
                .containsExactly(
                        "NOW THEREFORE BE IT RESOLVED THAT we act;",
                        "AND FURTHER THAT a copy be sent;",
                        "AND THAT it be posted.");
    }

    @Test
    void numberedListsAreClausesAndTheOpeningWordsBelongToTheFirst() {
        var wording = Wording.of("""
                Whereas it floods,
                Be it resolved that:
                1. council endorses the asks;
                2) council asks for
                a) a law,
                (ii) a plan.
                """, Lang.EN);

        assertThat(texts(wording.operative()))
                .containsExactly(
                        "Be it resolved that:\n1. council endorses the asks;",
                        "2) council asks for",
                        "a) a law,",
                        "(ii) a plan.");
    }

    @Test
    void minutesThatOnlySayThatAreRead() {
        var wording = Wording.of(
                "That the letter be received; and\nthat is how it reads;\n\nThat Council support the request.",
                Lang.EN);

        assertThat(texts(wording.operative()))
                .containsExactly(
                        "That the letter be received; and\nthat is how it reads;", "That Council support the request.");
    }

    @Test
    void theFrenchFormsAreRead() {
        var wording = Wording.of("""
                ATTENDU QUE les routes sont inondées;
                CONSIDÉRANT QU’une loi manque;
                Considérant que le temps presse,

                Il est proposé par Mme Roy, appuyé par M. Côté, et résolu que le conseil appuie la demande;

                IL EST EN OUTRE RÉSOLU QUE le greffe transmette une copie;
                QUE la copie soit affichée.
                """, Lang.FR);

        assertThat(wording.preamble()).hasSize(3);
        assertThat(texts(wording.operative()))
                .containsExactly(
                        "Il est proposé par Mme Roy, appuyé par M. Côté, et résolu que le conseil appuie la demande;",
                        "IL EST EN OUTRE RÉSOLU QUE le greffe transmette une copie;",
                        "QUE la copie soit affichée.");
    }

    @Test
    void aTextWithoutSuchWordsIsItsParagraphs() {
        var wording = Wording.of("Council supports the request\nin full.\r\n\r\nThe Clerk sends a copy.", Lang.EN);

        assertThat(texts(wording.operative()))
                .containsExactly("Council supports the request\nin full.", "The Clerk sends a copy.");
        assertThat(Wording.of("  \n ", Lang.FR).isEmpty()).isTrue();
    }

    @Test
    void whatFollowsThePreambleWithoutAResolvedIsOperative() {
        var wording = Wording.of("WHEREAS it floods;\n\nCouncil asks for a law.", Lang.EN);

        assertThat(texts(wording.preamble())).containsExactly("WHEREAS it floods;");
        assertThat(texts(wording.operative())).containsExactly("Council asks for a law.");
    }

    /** Whatever stands in a text, each of its words is in one clause, and they stay in their order. */
    @ParameterizedTest
    @EnumSource
    void noWordIsEverLost(Lang lang) {
        var pieces = List.of(
                "WHEREAS ",
                "whereas ",
                "; ",
                "\n",
                "\n\n",
                "\r\n",
                " ",
                "AND WHEREAS",
                "THEREFORE BE IT RESOLVED THAT",
                "BE IT FURTHER RESOLVED",
                "RESOLVED, that ",
                "THAT ",
                "That ",
                "and further that ",
                "1. ",
                "1.2 ",
                "a) ",
                "(iv) ",
                "- ",
                "• ",
                "ATTENDU QUE ",
                "Considérant qu’",
                "IL EST RÉSOLU QUE ",
                "QUE ",
                "Qu’",
                "vu que ",
                "il est proposé par A et résolu de ",
                ":",
                ".",
                ", ",
                "council",
                "le conseil",
                "é",
                "\u2028",
                "\t",
                "\u00a0",
                "therefore the town ",
                "x;whereas",
                "(",
                "'");
        var chance = new Random(11);
        for (int round = 0; round < 20_000; round++) {
            var text = IntStream.range(0, chance.nextInt(14))
                    .mapToObj(_ -> pieces.get(chance.nextInt(pieces.size())))
                    .collect(Collectors.joining());

            var clauses = Wording.of(text, lang).clauses();

            assertThat(letters(String.join("", texts(clauses)))).isEqualTo(letters(text));
            assertThat(clauses).noneMatch(clause -> clause.text().isBlank());
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\u00a0\\u2028\\u2029]", "");
    }
}
