package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.Topology.Area;
import ca.helpcommunitieslead.directory.Topology.Line;
import ca.helpcommunitieslead.directory.Topology.Ring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Draws a topology as SVG paths that are light enough for one page. Each line is simplified once, so that neighbours keep
 * sharing their borders.
 */
final class ShapeDrawing {
    static final int MARGIN = 2;

    /** The longer side of the picture, in units. */
    private static final int SIDE = 1000;

    /** Of all paths together, so that the page stays below 60 KB when it is sent. */
    private static final int MOST_CHARACTERS = 56_000;

    /** Of all rings together, since many rings may name the same line. */
    private static final long MOST_POINTS = 2_000_000;

    private static final double FINEST = 0.5;
    private static final double COARSER = 1.4;
    private static final int ROUNDS = 40;

    /** Smaller islands are left out, in square units. */
    private static final double SMALLEST_ISLAND = 4;

    private final Topology topology;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final Map<Integer, double[]> weights = new HashMap<>();

    private ShapeDrawing(Topology topology) {
        this.topology = topology;
    }

    /** By the municipalities’ codes. */
    static List<MunicipalityShape> of(Topology topology) throws BoundaryFault {
        return new ShapeDrawing(topology).draw();
    }

    private List<MunicipalityShape> draw() throws BoundaryFault {
        if (points() > MOST_POINTS) throw new BoundaryFault("the shapes have more than " + MOST_POINTS + " points");
        project();
        lines.forEach((place, line) -> weights.put(place, Visvalingam.weights(line)));
        var least = FINEST;
        for (var round = 0; round < ROUNDS; round++) {
            var shapes = shapes(least);
            if (shapes.stream().mapToInt(shape -> shape.path().length()).sum() <= MOST_CHARACTERS) return shapes;
            least *= COARSER;
        }
        throw new BoundaryFault("the shapes have too many parts for one page; leave small islands out");
    }

    private long points() {
        return topology.areas().stream()
                .flatMap(area -> area.rings().stream())
                .flatMap(ring -> ring.lines().stream())
                .mapToLong(line -> topology.lines().get(Ring.place(line)).size())
                .sum();
    }

    /** Degrees of longitude are as wide as in the middle of the picture; that is true enough for one province. */
    private void project() {
        var used = topology.areas().stream()
                .flatMap(area -> area.rings().stream())
                .flatMap(ring -> ring.lines().stream())
                .map(Ring::place)
                .distinct()
                .toList();
        var box = Box.around(used.stream().map(topology.lines()::get).toList());
        for (var place : used) lines.put(place, box.project(topology.lines().get(place)));
    }

    private List<MunicipalityShape> shapes(double least) {
        return topology.areas().stream()
                .map(area -> shape(area, least))
                .sorted(Comparator.comparing(shape -> shape.code().value()))
                .toList();
    }

    private MunicipalityShape shape(Area area, double least) {
        var outlines = new ArrayList<ShapeOutline>();
        var islands = new ArrayList<ShapeOutline>();
        for (var ring : area.rings()) {
            var outline = outline(ring, least);
            if (!ring.hole()) islands.add(outline);
            if (outline.area() >= (ring.hole() ? 1 : SMALLEST_ISLAND)) outlines.add(outline);
        }
        var largest = Collections.max(islands, Comparator.comparingDouble(ShapeOutline::area));
        if (!outlines.contains(largest)) {
            outlines.clear();
            outlines.add(largest.visible());
        }
        var path = new StringBuilder();
        outlines.forEach(outline -> outline.write(path));
        return new MunicipalityShape(
                area.code(),
                path.toString(),
                outlines.stream().mapToInt(ShapeOutline::right).max().orElse(0),
                outlines.stream().mapToInt(ShapeOutline::bottom).max().orElse(0));
    }

    private ShapeOutline outline(Ring ring, double least) {
        var outline = new ShapeOutline();
        for (var line : ring.lines()) add(outline, line, least);
        outline.close();
        return outline;
    }

    private void add(ShapeOutline outline, int line, double least) {
        var points = lines.getOrDefault(Ring.place(line), new Line(new double[0], new double[0]));
        var weight = weights.getOrDefault(Ring.place(line), new double[0]);
        IntStream.range(0, points.size())
                .map(i -> line < 0 ? points.size() - 1 - i : i)
                .filter(i -> weight[i] >= least)
                .forEach(i -> outline.add((int) Math.round(points.x(i)), (int) Math.round(points.y(i))));
    }

    /** What of the earth is drawn, in degrees. */
    private record Box(double west, double east, double south, double north) {
        static Box around(List<Line> lines) {
            var west = 180.0;
            var east = -180.0;
            var south = 90.0;
            var north = -90.0;
            for (var line : lines) {
                for (var i = 0; i < line.size(); i++) {
                    west = Math.min(west, line.x(i));
                    east = Math.max(east, line.x(i));
                    south = Math.min(south, line.y(i));
                    north = Math.max(north, line.y(i));
                }
            }
            return new Box(west, east, south, north);
        }

        Line project(Line line) {
            var narrow = Math.cos(Math.toRadians((south + north) / 2));
            var unit = (SIDE - 2 * MARGIN) / Math.max(1e-9, Math.max((east - west) * narrow, north - south));
            var x = new double[line.size()];
            var y = new double[line.size()];
            for (var i = 0; i < x.length; i++) {
                x[i] = MARGIN + (line.x(i) - west) * narrow * unit;
                y[i] = MARGIN + (north - line.y(i)) * unit;
            }
            return new Line(x, y);
        }
    }
}
