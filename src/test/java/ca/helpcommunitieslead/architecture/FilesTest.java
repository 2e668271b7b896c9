package ca.helpcommunitieslead.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small, and migrations say when, whose and what. */
final class FilesTest {
    private static final int LARGE = 250;
    private static final int TOO_LARGE = 400;
    private static final int TOO_LARGE_FOR_A_TEST = 600;
    private static final Path MIGRATIONS = Sources.RESOURCES.resolve("db/migration");
    private static final Pattern MIGRATION = Pattern.compile("V(\\d{8}_\\d{4})__([a-z]+)_[a-z0-9_]+\\.sql");

    @Test
    void noFileIsTooLargeToBeReadAtOnce() {
        var ours = Stream.of(".java", ".jte", ".css", ".js")
                .flatMap(ending -> Sources.below(Path.of("src/main"), ending).stream())
                .toList();
        ours.stream()
                .filter(file -> lines(file) > LARGE)
                .forEach(
                        file -> System.out.println("Large, think of splitting it: " + file + " (" + lines(file) + ")"));

        assertThat(ours).noneMatch(file -> lines(file) > TOO_LARGE);
        assertThat(Sources.below(Sources.TESTS, ".java")).noneMatch(file -> lines(file) > TOO_LARGE_FOR_A_TEST);
    }

    private static long lines(Path file) {
        return Sources.read(file).lines().count();
    }

    @Test
    void migrationsSayWhenWhoseAndWhat() {
        var versions = new HashSet<String>();
        for (var file : migrations()) {
            var name = MIGRATION.matcher(file);
            assertThat(name.matches())
                    .as("VyyyyMMdd_HHmm__room_what.sql: " + file)
                    .isTrue();
            assertThat(Rooms.LEFT_TO_RIGHT).as("the room of " + file).contains(name.group(2));
            assertThat(versions.add(name.group(1)))
                    .as("another migration has the version of " + file)
                    .isTrue();
        }
    }

    private static List<String> migrations() {
        return Sources.below(MIGRATIONS, ".sql").stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }
}
