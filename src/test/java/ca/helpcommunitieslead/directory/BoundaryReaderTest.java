package ca.helpcommunitieslead.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.packs.PackProblem;
import ca.helpcommunitieslead.platform.packs.PackProblems;
import ca.helpcommunitieslead.support.InventedBoundaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BoundaryReaderTest {
    private static final MunicipalityCode WEST = new MunicipalityCode("9901001");
    private static final MunicipalityCode EAST = new MunicipalityCode("9901002");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    @TempDir
    Path folder;

    private final PackProblems problems = new PackProblems();

    private static String invented(int steps) {
        return new InventedBoundaries(WEST.value(), EAST.value(), steps).json();
    }

    private List<MunicipalityShape> read(String content, MunicipalityCode... wanted) throws IOException {
        Files.writeString(folder.resolve(BoundaryReader.FILE), content);
        return BoundaryReader.read(folder, Set.of(wanted), problems);
    }

    /** The corners of each ring. */
    private static List<List<List<Integer>>> rings(MunicipalityShape shape) {
        var rings = new ArrayList<List<List<Integer>>>();
        for (var part : shape.path().split("z", 0)) {
            var ring = new ArrayList<List<Integer>>();
            var numbers = NUMBER.matcher(part)
                    .results()
                    .map(number -> Integer.valueOf(number.group()))
                    .toList();
            var x = 0;
            var y = 0;
            for (var i = 0; i < numbers.size(); i += 2) {
                x += numbers.get(i);
                y += numbers.get(i + 1);
                ring.add(List.of(x, y));
            }
            rings.add(ring);
        }
        return rings;
    }

    @Test
    void outlinesAreDecodedProjectedAndFitThePicture() throws IOException {
        var shapes = read(invented(2), WEST, EAST);

        assertThat(shapes).extracting(MunicipalityShape::code).containsExactly(WEST, EAST);
        assertThat(rings(shapes.getFirst()))
                .as("land, hole and island, but no speck")
                .hasSize(3);
        assertThat(rings(shapes.getLast())).hasSize(1);
        assertThat(rings(shapes.getLast()).getFirst()).contains(List.of(998, 2), List.of(998, 492));
        assertThat(new ShapeMap(shapes).width()).isEqualTo(1000);
        assertThat(new ShapeMap(shapes).height()).isEqualTo(494);
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void neighboursKeepTheirBorderHoweverMuchIsLeftOut() throws IOException {
        var shapes = read(invented(20_000), WEST, EAST);
        var west = rings(shapes.getFirst()).getFirst();
        var border = rings(shapes.getLast()).getFirst().stream()
                .filter(corner -> corner.getFirst() < 900)
                .toList();

        assertThat(border).hasSizeBetween(2, 10_000);
        assertThat(west).containsAll(border);
        assertThat(shapes.getLast().path().length()).isLessThan(56_000);
    }

    @Test
    void aPlaceTooSmallToBeDrawnIsADot() throws IOException {
        var tiny = invented(2).replace("[[[0,1],[5]],[[3]],[[4]]]", "[[[4]]]");

        assertThat(read(tiny, WEST, EAST).getFirst().path()).matches("M\\d+ \\d+l2-2 2 2-2 2z");
    }

    @Test
    void whatHasNoPlaceInThePackIsPassedOverAndWhatHasNoShapeIsNamed() throws IOException {
        var other = new MunicipalityCode("9901003");

        assertThat(read(invented(2), EAST, other))
                .extracting(MunicipalityShape::code)
                .containsExactly(EAST);
        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.all())
                .extracting(PackProblem::message)
                .anyMatch(message -> message.startsWith("1 shapes are not drawn"))
                .anyMatch(message -> message.startsWith("1 municipalities have no shape"));
    }

    @Test
    void aPackWithoutTheFileHasNoShapes() {
        assertThat(BoundaryReader.read(folder, Set.of(WEST), problems)).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    /** What is replaced, by what, and what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "Topology"       | "Feature"          | no TopoJSON
            "municipalities" | "towns"            | no layer “municipalities”
            [[2,-1]]         | [[2,-99]]          | an arc that is not there
            [[2,-1]]         | [[2,6]]            | an arc that is not there
            [[2,-1]]         | [[2,1e99]]         | an arc that is not there
            [[2,-1]]         | [[]]               | a ring without arcs
            "Polygon"        | "Point"            | Polygon or a MultiPolygon
            "9901002"        | "East"             | no property “code”
            "9901002"        | "9901001"          | is there twice
            [0.001,0.001]    | [0.001,1e300]      | leaves the earth
            [0.001,0.001]    | [0.001,"a"]        | no pair of numbers
            [[1000,1000],[-1000,0],[0,-1000],[1000,0]] | [] | fewer than two points
            {"type":null     | {{                 | JSON
            """)
    void aBrokenFileIsAProblemWithItsReason(String text, String by, String message) throws IOException {
        var content = invented(2);

        assertThat(read(content.replace(text, by), WEST, EAST)).isEmpty();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.warning()).isFalse();
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void aHostileFileIsRefusedAndNotWorkedOff() throws IOException {
        assertThat(read("[".repeat(100_000), WEST)).isEmpty();
        assertThat(read("[" + "0,".repeat(4_000_000) + "0]", WEST)).isEmpty();
        assertThat(read(invented(20_000).replace("[[2,-1]]", "[[2" + ",0,-1".repeat(200) + "]]"), WEST, EAST))
                .isEmpty();
        assertThat(problems.all()).hasSize(3).allMatch(problem -> !problem.warning());
    }
}
