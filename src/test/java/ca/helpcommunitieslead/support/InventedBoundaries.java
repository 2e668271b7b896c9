package ca.helpcommunitieslead.support;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A boundary file of two invented municipalities side by side: the western one has a hole, an island and a speck.
 *
 * @param steps in how many the border between them wriggles to the north; an even number
 */
public record InventedBoundaries(String west, String east, int steps) {
    private static final int SIDE = 1000;
    private static final int WRIGGLE = 7;

    /** Quantised to a thousandth of a degree. */
    public String json() {
        var border = IntStream.rangeClosed(1, steps)
                .mapToObj(i -> "[" + (i % 2 == 0 ? WRIGGLE : -WRIGGLE) + "," + north(i) + "]")
                .collect(Collectors.joining(",", "[[1000,0],", "]"));
        var arcs = List.of(
                border,
                "[[1000,1000],[-1000,0],[0,-1000],[1000,0]]",
                "[[1000,0],[1000,0],[0,1000],[-1000,0]]",
                square(-600, 300, 200),
                square(-900, 900, 1),
                square(300, 300, 300));
        return """
                {"type":"Topology","transform":{"scale":[0.001,0.001],"translate":[-80,45]},
                 "objects":{"municipalities":{"type":"GeometryCollection","geometries":[
                  {"type":"MultiPolygon","properties":{"code":"%s"},"arcs":[[[0,1],[5]],[[3]],[[4]]]},
                  {"type":"Polygon","properties":{"code":"%s"},"arcs":[[2,-1]]},
                  {"type":null,"properties":{"code":"3999999"}}]}},
                 "arcs":[%s]}
                """.formatted(west, east, String.join(",\n", arcs));
    }

    private int north(int step) {
        return SIDE * step / steps - SIDE * (step - 1) / steps;
    }

    private static String square(int x, int y, int side) {
        return "[[%d,%d],[%d,0],[0,%d],[%d,0],[0,%d]]".formatted(x, y, side, side, -side, -side);
    }
}
