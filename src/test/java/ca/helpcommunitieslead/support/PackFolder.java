package ca.helpcommunitieslead.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** A copy of a campaign pack, to be edited by a test. */
public record PackFolder(Path path) {
    private static final Path CAMPAIGNS = Path.of("campaigns");

    /** A copy below a folder, with the starter kit beside it. */
    public static PackFolder copy(String name, Path below) {
        copy(CAMPAIGNS.resolve("starter-kit"), below.resolve("starter-kit"));
        copy(CAMPAIGNS.resolve(name), below.resolve(name));
        return new PackFolder(below.resolve(name));
    }

    private static void copy(Path from, Path to) {
        try (var all = Files.walk(from)) {
            for (var path : all.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) Files.createDirectories(target);
                else Files.copy(path, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file(String name) {
        return path.resolve(name);
    }

    public String read(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PackFolder write(String name, String content) {
        try {
            Files.createDirectories(file(name).getParent());
            Files.writeString(file(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where the text stands; fails where there is none. */
    public PackFolder replace(String name, String text, String by) {
        var content = read(name);
        var at = content.indexOf(text);
        if (at < 0) throw new IllegalArgumentException(name + " has no " + text);
        return write(name, content.substring(0, at) + by + content.substring(at + text.length()));
    }

    public PackFolder delete(String name) {
        try {
            Files.delete(file(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line on which a text first stands, counted from one. */
    public int lineOf(String name, String text) {
        var content = read(name);
        return 1
                + (int) content.substring(0, content.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Every file below a folder, by its path there. */
    public static SortedMap<String, String> contents(Path folder) {
        var found = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                found.put(folder.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
