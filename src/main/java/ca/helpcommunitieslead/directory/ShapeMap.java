package ca.helpcommunitieslead.directory;

import java.util.List;

/** The outlines of municipalities, which share their borders; empty where the campaign’s pack has none. */
public record ShapeMap(List<MunicipalityShape> shapes) {
    public ShapeMap {
        shapes = List.copyOf(shapes);
    }

    public boolean isEmpty() {
        return shapes.isEmpty();
    }

    /** The width of a picture that holds all outlines, in their units. */
    public int width() {
        return ShapeDrawing.MARGIN
                + shapes.stream().mapToInt(MunicipalityShape::right).max().orElse(0);
    }

    public int height() {
        return ShapeDrawing.MARGIN
                + shapes.stream().mapToInt(MunicipalityShape::bottom).max().orElse(0);
    }
}
