package ca.helpcommunitieslead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold no words, no style and no script of their own, and every page stands in a layout. */
final class TemplatesTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z]+|#[0-9]+|#x[0-9A-Fa-f]+);");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([A-Za-z][A-Za-z0-9:-]*)\\s*(?:=\\s*\"([^\"]*)\")?");
    private static final Set<String> READ_ALOUD = Set.of(
            "alt",
            "title",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "placeholder",
            "label",
            "summary",
            "abbr");
    private static final Pattern TECHNICAL_META =
            Pattern.compile("(?:name=\"(?:viewport|color-scheme|theme-color|robots)\"|property=\"og:type\")");
    private static final Set<String> LANGUAGE_CODES = Set.of("en", "fr");

    /** Words handed to a component of our own, such as {@code label = "Name"}. */
    private static final Pattern LITERAL_ARGUMENT =
            Pattern.compile("\\b(?:label|hint|title|empty|legend|caption|summary)\\s*=\\s*\"[^\"]*\\p{L}[^\"]*\"");

    private static final Pattern INCLUDED = Pattern.compile("@template\\.([A-Za-z0-9_.-]+)\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:/[a-z0-9-]+)+)\"");

    /** Components that stand ready and are tested before a page shows them. */
    private static final Set<String> AWAITED = Set.of("platform/diff");

    static Stream<Path> templates() {
        return Sources.below(Sources.TEMPLATES, ".jte").stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyWordComesFromTheMessages(Path template) {
        var source = Sources.read(template);
        var skeleton = TemplateSkeleton.of(source);

        assertThat(literalWords(skeleton)).as("words between tags").isEmpty();
        assertThat(spokenAttributes(skeleton))
                .as("words in attributes")
                .noneMatch(value -> value.codePoints().anyMatch(Character::isLetter));
        assertThat(LITERAL_ARGUMENT.matcher(withoutTags(source)).results().map(MatchResult::group))
                .as("words handed to components")
                .isEmpty();
    }

    private static List<String> literalWords(String skeleton) {
        var text = ENTITY.matcher(TAG.matcher(skeleton).replaceAll("\n")).replaceAll("");
        return text.lines()
                .map(line -> line.replace(String.valueOf(TemplateSkeleton.EXPRESSION), " ")
                        .strip())
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .filter(line -> !LANGUAGE_CODES.contains(line.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<String> spokenAttributes(String skeleton) {
        return tags(skeleton)
                .flatMap(tag -> ATTRIBUTE
                        .matcher(tag)
                        .results()
                        .filter(attribute -> isSpoken(attribute.group(1), tag))
                        .map(attribute -> String.valueOf(attribute.group(2))))
                .filter(value -> !value.equals("null"))
                .toList();
    }

    private static boolean isSpoken(String attribute, String tag) {
        if (attribute.equals("content")) return !TECHNICAL_META.matcher(tag).find();
        return READ_ALOUD.contains(attribute.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> tags(String skeleton) {
        return TAG.matcher(skeleton).results().map(MatchResult::group);
    }

    private static String withoutTags(String source) {
        return source.replaceAll("(?m)^@param.*$", "").replaceAll("<[a-z][^>]*>", "");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void styleAndScriptStayInTheirFiles(Path template) {
        var forbidden = tags(TemplateSkeleton.of(Sources.read(template)))
                .filter(tag -> tag.matches("(?is)<style\\b.*")
                        || tag.matches("(?is)<script\\b(?![^>]*\\ssrc=).*")
                        || ATTRIBUTE.matcher(tag).results().anyMatch(attribute -> isCode(attribute.group(1))))
                .toList();

        assertThat(forbidden).isEmpty();
    }

    private static boolean isCode(String attribute) {
        var name = attribute.toLowerCase(Locale.ROOT);
        return name.equals("style") || name.startsWith("on");
    }

    @Test
    void everyPageStandsInALayoutAndEveryTemplateIsUsed() {
        var known = templates().map(TemplatesTest::name).collect(Collectors.toCollection(TreeSet::new));
        var pages = new TreeSet<>(namedInTheCode());
        pages.retainAll(known);

        assertThat(pages.stream().filter(page -> !endsInALayout(page)))
                .as("pages without a layout")
                .isEmpty();

        var used = new TreeSet<>(pages);
        known.forEach(template -> used.addAll(included(template)));
        used.addAll(AWAITED);
        assertThat(known.stream().filter(template -> !used.contains(template)))
                .as("templates that nobody uses")
                .isEmpty();
    }

    private static Set<String> namedInTheCode() {
        return Sources.below(Sources.JAVA, ".java").stream()
                .flatMap(file -> LITERAL.matcher(Sources.read(file)).results())
                .map(literal -> literal.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean endsInALayout(String template) {
        var source = Sources.read(Sources.TEMPLATES.resolve(template + ".jte"));
        return source.contains("<html ") || included(template).stream().anyMatch(TemplatesTest::endsInALayout);
    }

    private static Set<String> included(String template) {
        return INCLUDED.matcher(Sources.read(Sources.TEMPLATES.resolve(template + ".jte")))
                .results()
                .map(call -> call.group(1).replace('.', '/'))
                .collect(Collectors.toSet());
    }

    private static String name(Path template) {
        return Sources.TEMPLATES
                .relativize(template)
                .toString()
                .replace('\\', '/')
                .replace(".jte", "");
    }
}
