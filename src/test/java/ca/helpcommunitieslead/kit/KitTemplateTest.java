package ca.helpcommunitieslead.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextCheck.Fault;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Blanks;
import ca.helpcommunitieslead.platform.text.Markdown;
import ca.helpcommunitieslead.platform.text.MarkdownHtml;
import ca.helpcommunitieslead.platform.text.Outline;
import ca.helpcommunitieslead.platform.text.PlainWords;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KitTemplateTest {
    private static String fill(String template, Map<String, Object> values) {
        return KitTemplate.fill("test", template, values).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Bold** [link](https://example.org)",
                "# Heading",
                "- list",
                "--",
                "1. one",
                "1) one",
                "= =",
                "+ plus",
                "| cell | cell",
                "<script>alert(1)</script>",
                "&copy; & co",
                "![picture](x.png)",
                "back\\slash\\| `code` ~~~",
                "_a_b_ https://example.org/a_b?c=d&e=f",
                "L’Orignal “quoted” {{m.name}}"
            })
    void everyValueReadsAsItIs(String hostile) {
        var alone = fill("{{m.name}}", Map.of("m", Map.of("name", hostile)));
        var amid = fill("| A |\n|---|\n| x {{m.name}} |\n", Map.of("m", Map.of("name", hostile)));

        assertThat(PlainWords.of(Markdown.parse(alone))).isEqualTo(hostile);
        assertThat(PlainWords.of(Markdown.parse(amid))).isEqualTo("Ax " + hostile);
        assertThat(Blanks.in(alone)).isEmpty();
        var text = Markdown.parse(alone);
        assertThat(MarkdownHtml.forPrint(text, Outline.of(text, 0)))
                .startsWith("<p>")
                .doesNotContain("<script");
    }

    @Test
    void noValueIsABlank() {
        assertThat(Blanks.in(fill("{{x}}", Map.of("x", "[[a]] [[[b]]]")))).isEmpty();
    }

    @Test
    void aValueStaysOnItsLine() {
        assertThat(fill("{{x}}", Map.of("x", " one\n\n# two\t three "))).isEqualTo("one \\# two three");
    }

    @Test
    void aSectionAloneOnItsLineLeavesNoLine() {
        var template = "Before\n{{#list}}\n- {{.}}\n{{/list}}\n{{^no}}\nAfter\n{{/no}}\n";

        assertThat(fill(template, Map.of("list", List.of("a", "b"), "no", false)))
                .isEqualTo("Before\n- a\n- b\nAfter\n");
    }

    @Test
    void anUnknownNameIsNoFailure() {
        assertThat(KitTemplate.fill("test", "{{nothing}}", Map.of())).isEmpty();
        assertThat(KitTemplate.fill("test", "{{#nothing}}x{{/nothing}}", Map.of()))
                .isEmpty();
        assertThat(KitTemplate.fill("test", "{{#open}}", Map.of("open", true))).isEmpty();
        assertThat(KitTemplate.fill("test", "{{>partial}}", Map.of())).isEmpty();
    }

    @Test
    void anEditorLearnsTheLineOfEachFault() {
        var template = "# {{m.the}}\n{{#priorities}}\n{{title}} {{m.of}} {{#asks}}{{clause}} {{title}}{{/asks}}\n"
                + "{{statement}}\n{{/priorities}}\n{{title}} {{> other}}\n{{/m}}\n{{#hasNeighbours}}";

        assertThat(KitNames.faults(Lang.EN, template))
                .containsExactly(
                        new Fault(Lang.EN, 4, "kit.fault.unknown", "statement"),
                        new Fault(Lang.EN, 6, "kit.fault.unknown", "title"),
                        new Fault(Lang.EN, 6, "kit.fault.form", "> other"),
                        new Fault(Lang.EN, 7, "kit.fault.close", "m"),
                        new Fault(Lang.EN, 8, "kit.fault.open", "hasNeighbours"));
    }

    @Test
    void aPlaceholderThatIsNotClosedIsAFault() {
        assertThat(KitNames.faults(Lang.EN, "# {{m.the}}\nof {{m.name\nand more"))
                .containsExactly(new Fault(Lang.EN, 2, "kit.fault.form", "{{m.name"));
    }
}
