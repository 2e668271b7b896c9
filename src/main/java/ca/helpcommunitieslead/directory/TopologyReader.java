package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.Topology.Area;
import ca.helpcommunitieslead.directory.Topology.Line;
import ca.helpcommunitieslead.directory.Topology.Ring;
import ca.helpcommunitieslead.kernel.Parsed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Decodes the municipalities of a TopoJSON document, with or without quantised arcs. */
final class TopologyReader {
    static final String LAYER = "municipalities";

    private final JsonNode root;

    private TopologyReader(JsonNode root) {
        this.root = root;
    }

    static Topology read(JsonNode root) throws BoundaryFault {
        return new TopologyReader(root).read();
    }

    private Topology read() throws BoundaryFault {
        if (!root.path("type").asString("").equals("Topology"))
            throw new BoundaryFault("this is no TopoJSON: its type must be “Topology”");
        var layer = root.path("objects").path(LAYER);
        if (!layer.path("geometries").isArray())
            throw new BoundaryFault("there is no layer “" + LAYER + "” with geometries; name the layer so");
        var lines = lines();
        var areas = new ArrayList<Area>();
        var seen = new HashSet<MunicipalityCode>();
        var number = 0;
        for (var geometry : layer.path("geometries").values()) {
            var area = area(geometry, ++number, lines.size());
            if (area.isEmpty()) continue;
            if (!seen.add(area.get().code()))
                throw new BoundaryFault("the code “" + area.get().code() + "” is there twice; dissolve by the code");
            areas.add(area.get());
        }
        return new Topology(lines, areas);
    }

    private List<Line> lines() throws BoundaryFault {
        var lines = new ArrayList<Line>();
        var transform = Transform.of(root.get("transform"));
        for (var arc : root.path("arcs").values()) lines.add(transform.line(arc, lines.size()));
        return lines;
    }

    /** Empty for a municipality that the file knows no shape of. */
    private static Optional<Area> area(JsonNode geometry, int number, int lines) throws BoundaryFault {
        var raw = geometry.path("properties").path("code").asString("");
        if (!(MunicipalityCode.parse(raw) instanceof Parsed.Valid<MunicipalityCode>(var code)))
            throw new BoundaryFault(
                    "geometry " + number + " of the layer has no property “code” with a municipality’s code");
        var arcs = geometry.path("arcs");
        var rings = new ArrayList<Ring>();
        switch (geometry.path("type").asString("")) {
            case "" -> {}
            case "Polygon" -> polygon(arcs, lines, rings);
            case "MultiPolygon" -> {
                for (var polygon : arcs.values()) polygon(polygon, lines, rings);
            }
            default -> throw new BoundaryFault("the shape of “" + code + "” must be a Polygon or a MultiPolygon");
        }
        return rings.isEmpty() ? Optional.empty() : Optional.of(new Area(code, rings));
    }

    private static void polygon(JsonNode polygon, int lines, List<Ring> rings) throws BoundaryFault {
        var hole = false;
        for (var ring : polygon.values()) {
            var places = new ArrayList<Integer>();
            for (var place : ring.values()) {
                if (!place.isInt() || Ring.place(place.intValue()) >= lines)
                    throw new BoundaryFault("a shape names an arc that is not there");
                places.add(place.intValue());
            }
            if (places.isEmpty()) throw new BoundaryFault("a shape has a ring without arcs");
            rings.add(new Ring(places, hole));
            hole = true;
        }
    }

    /** How whole numbers that tell each point from the one before become degrees. */
    private record Transform(boolean deltas, double scaleX, double scaleY, double left, double bottom) {
        static Transform of(@Nullable JsonNode node) throws BoundaryFault {
            if (node == null) return new Transform(false, 1, 1, 0, 0);
            var scale = node.path("scale");
            var translate = node.path("translate");
            return new Transform(true, number(scale, 0), number(scale, 1), number(translate, 0), number(translate, 1));
        }

        Line line(JsonNode arc, int place) throws BoundaryFault {
            if (arc.size() < 2) throw new BoundaryFault("the arc " + place + " has fewer than two points");
            var x = new double[arc.size()];
            var y = new double[arc.size()];
            var sumX = 0.0;
            var sumY = 0.0;
            for (var i = 0; i < x.length; i++) {
                var point = arc.path(i);
                sumX = number(point, 0) + (deltas ? sumX : 0);
                sumY = number(point, 1) + (deltas ? sumY : 0);
                x[i] = sumX * scaleX + left;
                y[i] = sumY * scaleY + bottom;
                if (!(Math.abs(x[i]) <= 180 && Math.abs(y[i]) <= 90))
                    throw new BoundaryFault("the arc " + place
                            + " leaves the earth; coordinates must be degrees of longitude and latitude (WGS 84)");
            }
            return new Line(x, y);
        }

        private static double number(JsonNode pair, int i) throws BoundaryFault {
            var value = pair.path(i);
            if (!value.isNumber()) throw new BoundaryFault("a point or the transform is no pair of numbers");
            return value.asDouble();
        }
    }
}
