package ca.helpcommunitieslead.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A text of a pack in one language: a head of named values between two lines of {@code ---}, then Markdown.
 *
 * @param head by name
 */
record MarkdownFile(Map<String, String> head, String markdown) {
    private static final String FENCE = "---\n";
    private static final YAMLMapper YAML = new YAMLMapper();

    static MarkdownFile read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkdownFile parse(String content) {
        var end = content.startsWith(FENCE) ? content.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) return new MarkdownFile(Map.of(), content.strip());
        var head =
                YAML.readValue(content.substring(FENCE.length(), end + 1), new TypeReference<Map<String, String>>() {});
        return new MarkdownFile(
                head, content.substring(end + 1 + FENCE.length()).strip());
    }
}
