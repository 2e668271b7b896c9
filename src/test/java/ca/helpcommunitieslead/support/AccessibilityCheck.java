package ca.helpcommunitieslead.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Runs axe on an open page, as it is sized and coloured at that moment: WCAG 2.2 AA and axe's own good practices. */
public final class AccessibilityCheck {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String AXE = AxeBuilder.getAxeScript();
    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const results = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
              return JSON.stringify(results.violations.flatMap(violation => violation.nodes.map(node => ({
                rule: violation.id,
                target: node.target.join(' '),
                help: violation.help + '. ' + node.failureSummary.replace(/\\s+/g, ' ')
              }))));
            }""";

    private AccessibilityCheck() {}

    /** What is wrong, one line each: the rule, where, and what to do. */
    public static List<String> problems(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) page.evaluate(AXE);
        var found = JSON.readValue((String) page.evaluate(RUN), new TypeReference<List<Violation>>() {});
        return found.stream().map(Violation::inWords).toList();
    }

    record Violation(String rule, String target, String help) {
        String inWords() {
            return "axe " + rule + " at " + target + ": " + help;
        }
    }
}
