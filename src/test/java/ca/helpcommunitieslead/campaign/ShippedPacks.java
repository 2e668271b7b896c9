package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Copies of campaign packs that a test may change. */
final class ShippedPacks {
    private ShippedPacks() {}

    /** Copies a pack together with the starter kit that packs share, which is expected beside it. */
    static Path copy(String name, Path target) throws IOException {
        copy(Path.of("campaigns", name), target);
        copy(Path.of("campaigns", "starter-kit"), target.resolveSibling("starter-kit"));
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    static void change(Path file, String text, String other) throws IOException {
        var content = Files.readString(file);
        assertThat(content).contains(text);
        Files.writeString(file, content.replace(text, other));
    }
}
