package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.text.WordDiff;
import ca.helpcommunitieslead.platform.text.WordDiff.Kind;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ReadableDiffTest {
    @Test
    void marksOfHeadingsAndEmphasisAreNotShown() {
        assertThat(shown("## Why\n\n**Bold** and *leaning*.", "## Why\n\n**Bold** and *straight*."))
                .isEqualTo("Why\n\nBold and [-leaning][+straight].");
    }

    @Test
    void theAddressOfALinkIsShownOnlyWhereItStandsInOneOfTheTwo() {
        assertThat(shown("See [the law](https://a.example/1) today.", "See [the law](https://a.example/1) now."))
                .isEqualTo("See the law [-today][+now].");
        assertThat(shown("See [the law](https://a.example/1).", "See [the law](https://a.example/2)."))
                .contains("[-1", "[+2")
                .contains("https");
    }

    @Test
    void dollarsAndBackslashesInLinksAreTakenAsTheyAre() {
        assertThat(shown("[$1 \\x](https://a.example/$0)", "[$1 \\x](https://a.example/$0)"))
                .isEqualTo("$1 \\x");
    }

    private static String shown(String before, String after) {
        return new ReadableDiff(before, after)
                .parts().stream().map(ReadableDiffTest::shown).collect(Collectors.joining());
    }

    private static String shown(WordDiff.Part part) {
        if (part.kind() == Kind.SAME) return part.text();
        return (part.kind() == Kind.REMOVED ? "[-" : "[+") + part.text() + "]";
    }
}
