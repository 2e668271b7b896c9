package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.platform.packs.PackFiles;
import ca.helpcommunitieslead.platform.packs.PackProblems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads a pack’s boundary file, which few packs have and which may come from anywhere: its size is bounded in every way. */
final class BoundaryReader {
    static final String FILE = "boundaries.topojson";

    private static final int DEEPEST = 24;

    /** Of about four for each point. */
    private static final long MOST_TOKENS = 3_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .build();

    private BoundaryReader() {}

    /**
     * The shapes of these municipalities; empty where the pack has no such file or a faulty one.
     *
     * @param drawn the municipalities that have a place on the map; what else the file holds is passed over
     */
    static List<MunicipalityShape> read(Path folder, Set<MunicipalityCode> drawn, PackProblems problems) {
        var file = folder.resolve(FILE);
        if (!Files.exists(file)) return List.of();
        var content = PackFiles.read(file, problems);
        if (content.isEmpty()) return List.of();
        try {
            var topology = TopologyReader.read(JSON.readTree(content.get()));
            var areas = topology.areas().stream()
                    .filter(area -> drawn.contains(area.code()))
                    .toList();
            warn(file, topology.areas().size() - areas.size(), drawn.size() - areas.size(), problems);
            return ShapeDrawing.of(new Topology(topology.lines(), areas));
        } catch (BoundaryFault e) {
            problems.error(file, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            problems.error(
                    file,
                    "this cannot be read as JSON of at most " + MOST_TOKENS / 4 + " points (" + e.getOriginalMessage()
                            + ")");
        }
        return List.of();
    }

    private static void warn(Path file, int unknown, int shapeless, PackProblems problems) {
        if (unknown > 0)
            problems.warn(file, unknown + " shapes are not drawn: municipalities.csv has no such lower or single tier");
        if (shapeless > 0)
            problems.warn(file, shapeless + " municipalities have no shape here; they are named below the map");
    }
}
