package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.packs.PackProblems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML so that each value knows where it stands. */
final class PackYaml {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path file;
    private final int linesBefore;
    private final PackProblems problems;

    private PackYaml(Path file, int linesBefore, PackProblems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.problems = problems;
    }

    /**
     * Reads one document; what cannot be read is reported, and nothing is given in its place.
     *
     * @param linesBefore how many lines of the file stand before the text
     */
    static PackNode read(Path file, String text, int linesBefore, PackProblems problems) {
        return new PackYaml(file, linesBefore, problems).read(text);
    }

    private PackNode read(String text) {
        try (var parser = (YAMLParser) YAML.createParser(text)) {
            var first = parser.nextToken();
            if (first == null) {
                problems.error(file, linesBefore + 1, 1, "there is nothing here; keys with values are expected");
                return nothing();
            }
            var node = node(parser, first);
            if (parser.nextToken() != null) {
                report(parser.currentTokenLocation(), "a second document begins here; a file holds one only");
            }
            return node;
        } catch (JacksonException e) {
            report(
                    e.getLocation(),
                    "this is no YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
            return nothing();
        }
    }

    private PackNode nothing() {
        return PackNode.absent(file, linesBefore + 1, 1, problems);
    }

    private void report(@Nullable TokenStreamLocation at, String message) {
        if (at == null) problems.error(file, linesBefore + 1, 1, message);
        else problems.error(file, line(at), column(at), message);
    }

    private int line(TokenStreamLocation at) {
        return linesBefore + Math.max(1, at.getLineNr());
    }

    private static int column(TokenStreamLocation at) {
        return Math.max(1, at.getColumnNr());
    }

    private PackNode node(YAMLParser parser, JsonToken token) {
        var at = parser.currentTokenLocation();
        if (parser.isCurrentAlias())
            report(at, "references to other places (*) are not understood here; write the value out");
        return switch (token) {
            case START_OBJECT -> mapping(parser, at);
            case START_ARRAY -> listing(parser, at);
            case VALUE_NULL -> PackNode.absent(file, line(at), column(at), problems);
            default -> PackNode.scalar(file, line(at), column(at), problems, parser.getString());
        };
    }

    private PackNode mapping(YAMLParser parser, TokenStreamLocation at) {
        var entries = new LinkedHashMap<String, PackNode>();
        var keys = new ArrayList<PackNode>();
        for (var token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            var key = parser.currentName();
            var place = parser.currentTokenLocation();
            keys.add(PackNode.scalar(file, line(place), column(place), problems, key));
            var value = node(parser, parser.nextToken());
            if (entries.put(key, value) != null) report(place, "the key “" + key + "” is there twice");
        }
        return PackNode.mapping(file, line(at), column(at), problems, entries, keys);
    }

    private PackNode listing(YAMLParser parser, TokenStreamLocation at) {
        var items = new ArrayList<PackNode>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token));
        }
        return PackNode.listing(file, line(at), column(at), problems, items);
    }
}
