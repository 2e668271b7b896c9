package ca.helpcommunitieslead.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TextTest {
    private final Documents documents = new Documents(new Messages());

    @ParameterizedTest
    @EnumSource
    void theResolutionReadsLikeTheFileBesideIt(Lang lang) {
        assertThat(text(Samples.resolution(lang))).isEqualTo(Samples.read("resolution." + lang.code() + ".txt"));
    }

    @Test
    void aNarrowTableStandsInColumns() {
        assertThat(text(Samples.document(
                        Lang.EN, "T", "| Item | Cost |\n|--|--:|\n| Pens | $5 |\n| A desk | $1,200 |")))
                .endsWith("""
                        Item      Cost
                        --------------
                        Pens        $5
                        A desk  $1,200
                        """);
    }

    @Test
    void listsAreIndentedAndNumbered() {
        assertThat(text(Samples.document(Lang.EN, "T", "9. nine\n10. ten\n    - in it\n\n      still in it")))
                .endsWith("""
                        9. nine
                        10. ten

                            - in it

                              still in it
                        """.replace("10. ten\n\n", "10. ten\n"));
    }

    private String text(Document document) {
        return new String(documents.write(document, DocumentFormat.TXT), StandardCharsets.UTF_8);
    }
}
