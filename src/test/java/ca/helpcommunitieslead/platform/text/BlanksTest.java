package ca.helpcommunitieslead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BlanksTest {
    @Test
    void aBlankIsMarkedWhereverItStands() {
        assertThat(html("On [[date of the *meeting*]] at [[place]]."))
                .as("a blank holds plain words only")
                .isEqualTo("<p>On [[date of the <em>meeting</em>]] at <mark class=\"blank\">[place]</mark>.</p>\n");
        assertThat(html("**[[a]]** [to [[b]]](https://example.org)"))
                .contains(
                        "<strong><mark class=\"blank\">[a]</mark></strong>", "to <mark class=\"blank\">[b]</mark></a>");
        assertThat(html("| [[a]] |\n|--|\n| [[b]] |")).contains("<mark class=\"blank\">[b]</mark></td>");
    }

    @Test
    void aBlankMayGoOnInTheNextLineButNotInTheNextParagraph() {
        assertThat(Blanks.in("the [[date of\nthe meeting]]")).containsExactly("date of the meeting");
        assertThat(Blanks.in("the [[date of\n\nthe meeting]]")).isEmpty();
    }

    @Test
    void otherBracketsAreNone() {
        assertThat(Blanks.in("[[]] [[ ]] [a] [[a] b] [[a [b] c]] `[[code]]` [x](https://example.org)"))
                .isEmpty();
        assertThat(Blanks.in("    [[indented]]\n\n```\n[[fenced]]\n```")).isEmpty();
        assertThat(Blanks.in("[[[a]]]")).containsExactly("a");
    }

    @Test
    void whatIsInABlankIsEscaped() {
        assertThat(html("[[<img src=x onerror=alert(1)> & more]]"))
                .isEqualTo("<p><mark class=\"blank\">[&lt;img src=x onerror=alert(1)&gt; &amp; more]</mark></p>\n");
    }

    @Test
    void theListHoldsEachBlankOnceInOrder() {
        var text = "On [[date]] at [[place]], [[date]], by [[2. a star* & _<b>]].";
        assertThat(Blanks.withList(text, "To complete")).startsWith(text + "\n\n## To complete\n\n1. date\n2. place\n");
        assertThat(html(Blanks.withList(text, "À compléter"))).endsWith("""
                        <h2 id="a-completer">À compléter</h2>
                        <ol>
                        <li>date</li>
                        <li>place</li>
                        <li>2. a star* &amp; _&lt;b&gt;</li>
                        </ol>
                        """);
    }

    @Test
    void nothingIsAddedWhereThereIsNoBlank() {
        assertThat(Blanks.withList("All [there](https://example.org).\n", "To complete"))
                .isEqualTo("All [there](https://example.org).\n");
    }

    private static String html(String markdown) {
        var text = Markdown.parse(markdown);
        return MarkdownHtml.forPrint(text, Outline.of(text, 0));
    }
}
