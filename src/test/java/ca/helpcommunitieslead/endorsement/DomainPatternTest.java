package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.endorsement.DomainPattern.Depth;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DomainPatternTest {
    @ParameterizedTest
    @CsvSource({
        "example.org, example.org, true",
        "example.org, mail.example.org, false",
        "example.org, notexample.org, false",
        "*.example.org, mail.example.org, true",
        "*.example.org, example.org, false",
        "*.example.org, a.mail.example.org, false",
        "*.example.org, mail.notexample.org, false",
        "**.example.org, mail.example.org, true",
        "**.example.org, a.b.c.example.org, true",
        "**.example.org, example.org, false",
        "**.example.org, notexample.org, false",
        "**.tk, example.tk, true",
        "EXAMPLE.Org, example.org, true",
        "example.org., example.org, true",
        "@example.org, example.org, true",
        "*.Québec.example, ville.xn--qubec-csa.example, true",
        "xn--qubec-csa.example, xn--qubec-csa.example, true",
        "STRASSE.example, strasse.example, true",
        "straße.example, xn--strae-oqa.example, true"
    })
    void matchesWhatItNamesAndNothingElse(String pattern, String domain, boolean matches) {
        assertThat(DomainPattern.parse(pattern).orElseThrow().matches(domain)).isEqualTo(matches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "@",
                "*",
                "**",
                "*.",
                "**.",
                "org",
                "example..org",
                ".example.org",
                "example.org..",
                "ex*ample.org",
                "***.example.org",
                "*.*.example.org",
                "exa mple.org",
                "-example.org",
                "example.org/24",
                "name@example.org",
                "example_.org"
            })
    void refusesWhatIsNoDomain(String text) {
        assertThat(DomainPattern.parse(text)).isEmpty();
    }

    /** However a domain is made up, its own pattern holds it, and those above hold it by their depth. */
    @Test
    void globsHoldByDepthWhateverTheLabels() {
        var random = new Random(9);
        for (int i = 0; i < 2000; i++) {
            var base = labels(random, 2 + random.nextInt(2));
            var depth = 1 + random.nextInt(3);
            var below = labels(random, depth) + "." + base;
            assertThat(pattern("", base).matches(base)).isTrue();
            assertThat(pattern("", base).matches(below)).isFalse();
            assertThat(pattern("*.", base).matches(below)).isEqualTo(depth == 1);
            assertThat(pattern("**.", base).matches(below)).isTrue();
            assertThat(pattern("**.", base).matches("x" + base)).isFalse();
            assertThat(pattern("*.", base).matches(base)).isFalse();
            assertThat(pattern("**.", below).matches(base)).isFalse();
        }
    }

    private static DomainPattern pattern(String mark, String base) {
        var pattern = DomainPattern.parse(mark + base).orElseThrow();
        assertThat(pattern).hasToString(mark + base);
        assertThat(pattern.depth() == Depth.EXACT).isEqualTo(mark.isEmpty());
        return pattern;
    }

    private static String labels(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "" + (char) ('a' + random.nextInt(26)) + random.nextInt(100))
                .collect(Collectors.joining("."));
    }
}
