package ca.helpcommunitieslead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every visible word is a key, in English and in French, with the same arguments, and is shown somewhere (R26). */
final class MessagesTest {
    private static final Path FOLDER = Sources.RESOURCES.resolve("messages");

    static Stream<String> bundles() {
        return Sources.below(FOLDER, "_en.properties").stream()
                .map(file -> file.getFileName().toString().replace("_en.properties", ""));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeysAndArguments(String bundle) {
        var english = read(bundle + "_en");
        var french = read(bundle + "_fr");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach((key, pattern) -> assertThat(arguments(key, french.getOrDefault(key, "")))
                .as("arguments of %s in French", key)
                .isEqualTo(arguments(key, pattern)));
    }

    @Test
    void noBundleStandsInFrenchOnly() {
        assertThat(Sources.below(FOLDER, ".properties"))
                .hasSize(2 * (int) bundles().count());
    }

    private static Set<String> arguments(String key, String pattern) {
        try {
            var parts = new MessagePattern(pattern);
            var found = new TreeSet<String>();
            for (int i = 0; i < parts.countParts(); i++) {
                var part = parts.getPart(i);
                if (part.getType() != MessagePattern.Part.Type.ARG_START) continue;
                found.add(parts.getSubstring(parts.getPart(i + 1)) + " " + part.getArgType());
            }
            return found;
        } catch (IllegalArgumentException e) {
            throw new AssertionError(key + " is no message pattern: " + e.getMessage(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void keysBearTheirRoomsName(String bundle) {
        assertThat(Rooms.LEFT_TO_RIGHT).contains(bundle);
        var own = bundle.equals("platform") ? List.of("platform.", "field.") : List.of(bundle + ".");
        assertThat(read(bundle + "_en").keySet()).allMatch(key -> own.stream().anyMatch(key::startsWith));
    }

    /** A straight apostrophe quotes in a message pattern and is wrong in print. */
    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesAreTypographic(String bundle) {
        for (var lang : List.of("_en", "_fr")) {
            read(bundle + lang)
                    .forEach(
                            (key, pattern) -> assertThat(pattern).as(key + lang).doesNotContain("'"));
        }
    }

    /** In French a no-break space stands before a colon and inside guillemets, so that no line begins with them. */
    @ParameterizedTest
    @MethodSource("bundles")
    void frenchSpacesDoNotBreak(String bundle) {
        read(bundle + "_fr")
                .forEach((key, pattern) ->
                        assertThat(pattern).as(key).doesNotContainPattern(" :|«(?!\u00a0)|(?<!\u00a0)»"));
    }

    @Test
    void everyKeyInTheCodeHasItsWords() {
        var keys = all().keySet();
        var used = UsedKeys.inTheCode();

        assertThat(used.whole().stream().filter(key -> !keys.contains(key)))
                .as("keys without words")
                .isEmpty();
        assertThat(used.prefixes().stream().filter(prefix -> keys.stream().noneMatch(key -> key.startsWith(prefix))))
                .as("beginnings of keys that no key has")
                .isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        var used = UsedKeys.inTheCode();

        assertThat(all().keySet().stream().filter(key -> !used.uses(key)))
                .as("words that nobody reads")
                .isEmpty();
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        bundles().forEach(bundle -> all.putAll(read(bundle + "_en")));
        return all;
    }

    private static Map<String, String> read(String bundle) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Sources.read(FOLDER.resolve(bundle + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var messages = new TreeMap<String, String>();
        properties.forEach((key, value) -> messages.put(String.valueOf(key), String.valueOf(value)));
        return messages;
    }
}
