package ca.helpcommunitieslead.directory;

/**
 * A municipality’s outline in the picture of all.
 *
 * @param path in whole units, as SVG writes it; what lies within an even number of rings is not the municipality’s
 * @param right the outline’s right edge, in units from the picture’s left edge
 * @param bottom its lower edge, in units from the picture’s upper edge
 */
public record MunicipalityShape(MunicipalityCode code, String path, int right, int bottom) {
    /** Whether it stands for a place too small to be drawn, which others may surround. */
    public boolean isDot() {
        return path.endsWith(ShapeOutline.DOT_END);
    }
}
