package ca.helpcommunitieslead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever editors or translators write, no code gets into a page. */
final class SafeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Hello <img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](vbscript:msgbox)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x]: javascript:alert(1)\n\n[x]",
            })
    void markdownHoldsNoCode(String markdown) {
        var html = html(RichText.ofMarkdown(markdown));

        assertThat(html).doesNotContainIgnoringCase("<script", "<img src=x", "onerror=\"");
        assertThat(html).doesNotContainPattern("(?i)(?:href|src)=\"[^\"]*(?:javascript|vbscript|data):");
    }

    @Test
    void markdownIsOtherwiseWhatItSays() {
        assertThat(html(RichText.ofMarkdown("A *word* and [a page](https://example.org/a?b=c&d=e)")))
                .isEqualTo("<p>A <em>word</em> and "
                        + "<a href=\"https://example.org/a?b=c&amp;d=e\" rel=\"external\">a page</a></p>\n");
    }

    @Test
    void aSentenceWithLinksIsEscaped() {
        assertThat(html(new LinkedText("1 < 2 & [<i>read</i>] or [go].", List.of("/a?b=\"c\"&d", "/e"))))
                .isEqualTo("1 &lt; 2 &amp; <a href=\"/a?b=&#34;c&#34;&amp;d\">&lt;i&gt;read&lt;/i&gt;</a>"
                        + " or <a href=\"/e\">go</a>.");
    }

    @Test
    void aSentenceWithoutItsBracketsIsStillShown() {
        assertThat(html(new LinkedText("No link <here>", List.of("/a")))).isEqualTo("No link &lt;here&gt;");
    }

    private static String html(Content content) {
        var output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
