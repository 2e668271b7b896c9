package ca.helpcommunitieslead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program serves any province: what is one province's lies in its pack. */
final class NoProvinceTest {
    /** The one word that stays: whoever starts the program without settings gets the pack that this project was made for. */
    private static final Set<Path> NAMES_THE_USUAL_PACK =
            Set.of(Path.of("src/main/java/ca/helpcommunitieslead/platform/config/Settings.java"));

    private static final List<String> PROVINCES = List.of("ontario", "british columbia", "colombie-britannique");

    @Test
    void noProvinceIsNamedInTheProgram() {
        var text = Stream.of(".java", ".jte", ".properties", ".sql", ".css", ".js", ".md", ".yaml", ".yml", ".svg")
                .flatMap(ending -> Sources.below(Path.of("src/main"), ending).stream())
                .filter(file -> !NAMES_THE_USUAL_PACK.contains(file));

        assertThat(text).noneMatch(file -> {
            var content = Sources.read(file).toLowerCase(Locale.ROOT);
            return PROVINCES.stream().anyMatch(content::contains);
        });
    }
}
