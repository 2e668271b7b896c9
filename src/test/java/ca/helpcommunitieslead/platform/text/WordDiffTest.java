package ca.helpcommunitieslead.platform.text;

import static ca.helpcommunitieslead.platform.text.WordDiff.Kind.ADDED;
import static ca.helpcommunitieslead.platform.text.WordDiff.Kind.REMOVED;
import static ca.helpcommunitieslead.platform.text.WordDiff.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.text.WordDiff.Kind;
import ca.helpcommunitieslead.platform.text.WordDiff.Part;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class WordDiffTest {
    @Test
    void wholeWordsAreShown() {
        assertThat(WordDiff.between("Adopt the tiered code by 2030.", "Adopt the tiered standard by 2028."))
                .containsExactly(
                        new Part(SAME, "Adopt the tiered "),
                        new Part(REMOVED, "code by 2030"),
                        new Part(ADDED, "standard by 2028"),
                        new Part(SAME, "."));
    }

    @Test
    void aWordStaysWholeWithItsApostropheAndAccents() {
        assertThat(WordDiff.between("l’été", "l’hiver"))
                .containsExactly(new Part(REMOVED, "l’été"), new Part(ADDED, "l’hiver"));
    }

    @Test
    void punctuationIsChangedAlone() {
        assertThat(WordDiff.between("one, two", "one; two"))
                .containsExactly(
                        new Part(SAME, "one"), new Part(REMOVED, ", "), new Part(ADDED, "; "), new Part(SAME, "two"));
    }

    @Test
    void whiteSpaceAloneIsNoChangeAndParagraphsStay() {
        assertThat(WordDiff.between("a  b\nc", "a b\n\nc")).containsExactly(new Part(SAME, "a b\n\nc"));
    }

    @Test
    void nothingAgainstSomething() {
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(WordDiff.between("", "a b")).containsExactly(new Part(ADDED, "a b"));
        assertThat(WordDiff.between("a b", "")).containsExactly(new Part(REMOVED, "a b"));
    }

    @Test
    void theNewerTextCanBeReadOutOfTheParts() {
        var random = new Random(7);
        for (var i = 0; i < 300; i++) {
            var before = words(random, random.nextInt(40));
            var after = words(random, random.nextInt(40));
            var parts = WordDiff.between(before, after);

            assertThat(text(parts, REMOVED)).isEqualTo(after);
            assertThat(text(parts, ADDED).replaceAll("\\s", "")).isEqualTo(before.replaceAll("\\s", ""));
            assertThat(parts).noneMatch(part -> part.text().isEmpty());
        }
    }

    private static String words(Random random, int count) {
        var words = List.of("a ", "the ", "council ", "decides", "\n\n", ", ", "l’eau ", "  ", ".");
        return random.ints(count, 0, words.size()).mapToObj(words::get).collect(Collectors.joining());
    }

    private static String text(List<Part> parts, Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(Part::text)
                .collect(Collectors.joining());
    }

    @Test
    void longTextsAreComparedByLinesAndVeryLongOnesNotAtAll() {
        var lines = "word ".repeat(20) + "\n";
        assertThat(WordDiff.between(lines.repeat(1_000) + "old", lines.repeat(1_000) + "new"))
                .containsExactly(new Part(SAME, lines.repeat(1_000)), new Part(REMOVED, "old"), new Part(ADDED, "new"));
        assertThat(WordDiff.between("a\n".repeat(20_000), "b\n".repeat(20_000)))
                .extracting(Part::kind)
                .containsExactly(REMOVED, ADDED);
    }
}
