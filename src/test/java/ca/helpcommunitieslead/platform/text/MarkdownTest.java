package ca.helpcommunitieslead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTest {
    @Test
    void headingsGetIdsFromTheirWords() {
        assertThat(outline("# Coût & œuvre\n\n## L’été, *déjà*\n\n## L’été, déjà\n\n## 漢字\n\n# Main", 0))
                .containsExactly(
                        new OutlineEntry(1, "Coût & œuvre", "cout-oeuvre"),
                        new OutlineEntry(2, "L’été, déjà", "l-ete-deja"),
                        new OutlineEntry(2, "L’été, déjà", "l-ete-deja-2"),
                        new OutlineEntry(2, "漢字", "section"),
                        new OutlineEntry(1, "Main", "main-2"));
    }

    @Test
    void headingsCanBeMoved() {
        assertThat(outline("# a\n\n###### b", 1))
                .extracting(OutlineEntry::level)
                .containsExactly(2, 6);
        assertThat(page("## a", 1)).isEqualTo("<h3 id=\"a\">a</h3>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/asks/a?b=1#c", "https://example.org/a", "HTTP://example.org", "mailto:a@example.org"})
    void linksLeadToTheWebToMailboxesAndWithinTheSite(String address) {
        assertThat(page("[x](" + address + ")", 0)).contains("href=\"" + address + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "/&Tab;/evil.example",
                "\\\\evil.example",
                "https:evil",
                "https://",
                "relative/path",
                "ftp://example.org",
                "data:text/html,x",
                "java&#10;script:alert(1)",
                "&#1;javascript:alert(1)",
                "file:///etc/passwd",
            })
    void anyOtherLinkIsOnlyItsWords(String address) {
        assertThat(page("[x](<" + address + ">)", 0)).isEqualTo("<p>x</p>\n");
    }

    @Test
    void addressesAreMadeFitForEveryFormat() {
        assertThat(page("[x](<https://example.org/été \"a|b>)", 0))
                .contains("href=\"https://example.org/%C3%A9t%C3%A9%20%22a%7Cb\"");
    }

    @Test
    void picturesComeFromOneFolder() {
        assertThat(page("![A map](/images/map.png)", 0))
                .isEqualTo("<p><img src=\"/images/map.png\" alt=\"A map\" /></p>\n");
        assertThat(page("![A *map*](https://example.org/map.png) ![b](/images/../x) ![c](//x/images/y)", 0))
                .isEqualTo("<p>A map b c</p>\n");
    }

    @Test
    void htmlIsShownAsItWasTyped() {
        assertThat(page("a <b onclick=x>c</b>\n\n<script>\nalert(1)\n</script>", 0))
                .isEqualTo("""
                        <p>a &lt;b onclick=x&gt;c&lt;/b&gt;</p>
                        <p>&lt;script&gt;
                        alert(1)
                        &lt;/script&gt;</p>
                        """);
    }

    @Test
    void tablesSayWhatHeadsTheirColumnsAndScrollInRegionsWithNames() {
        var table = "| Item | |\n|:--|--:|\n| Staff | 5 |\n";
        assertThat(page(table + "\n\n" + table, 0))
                .contains(
                        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Item\"><table>",
                        "<th scope=\"col\">Item</th><td class=\"right\"></td>",
                        "<td class=\"right\">5</td>",
                        "aria-label=\"Item (2)\"");
    }

    @Test
    void charactersThatNoDocumentMayHoldAreReplaced() {
        assertThat(page("a\u0001b&#2;c \ud800 `d\u0003`", 0))
                .isEqualTo("<p>a\ufffdb\ufffdc \ufffd <code>d\ufffd</code></p>\n");
    }

    static List<String> absurdities() {
        return List.of(
                "[".repeat(50_000),
                "[[".repeat(5_000) + "a" + "]]".repeat(5_000),
                "> ".repeat(5_000) + "a",
                "*a ".repeat(20_000) + "b*".repeat(20_000),
                "**a *a ".repeat(10_000) + "a* a**".repeat(10_000),
                "- ".repeat(2_000) + "a",
                "![".repeat(10_000) + "a" + "](/images/a)".repeat(10_000),
                "[[a\n".repeat(10_000),
                "`".repeat(30_000) + "a",
                "<a ".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void absurdNestingNeitherFailsNorTakesForEver(String markdown) {
        var html = assertTimeout(Duration.ofSeconds(20), () -> page(markdown, 0));

        assertThat(html).isNotEmpty();
    }

    private static List<OutlineEntry> outline(String markdown, int shift) {
        return Outline.of(Markdown.parse(markdown), shift).entries();
    }

    private static String page(String markdown, int shift) {
        var text = Markdown.parse(markdown);
        return MarkdownHtml.forPage(text, Outline.of(text, shift));
    }
}
