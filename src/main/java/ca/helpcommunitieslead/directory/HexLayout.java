package ca.helpcommunitieslead.directory;

import java.util.List;

/**
 * A map on which every council has one hexagon of the same size, close to where it lies. Upper tiers, and municipalities
 * whose place is unknown, have none.
 *
 * @param cells by the geographic division, then by name
 * @param columns how many cells stand side by side at most
 * @param rows how many rows there are
 */
public record HexLayout(List<Cell> cells, int columns, int rows) {
    /** Half the width of a cell, in the units of {@link Cell#x}. */
    private static final int HALF = 7;

    /** From one row to the next; about the square root of three times {@link #HALF}. */
    private static final int ROW = 12;

    /** From a cell's middle to its upper corner, rounded up. */
    private static final int CORNER = 9;

    public HexLayout {
        cells = List.copyOf(cells);
    }

    static HexLayout of(List<Municipality> municipalities) {
        var placed = municipalities.stream()
                .filter(one -> one.tier() != Tier.UPPER && one.point().isPresent())
                .toList();
        return HexPlacement.of(placed);
    }

    /** The width of a picture that holds all cells. */
    public int width() {
        return columns * 2 * HALF + HALF;
    }

    public int height() {
        if (rows == 0) return 0;
        return (rows - 1) * ROW + 2 * CORNER;
    }

    /** One council's hexagon, which stands on a corner. In odd rows the cells are shifted by half a cell to the right. */
    public record Cell(Municipality municipality, int column, int row) {
        /** The middle of the cell, from the picture's left edge. */
        public int x() {
            return HALF + column * 2 * HALF + (row % 2) * HALF;
        }

        /** The middle of the cell, from the picture's upper edge. */
        public int y() {
            return CORNER + row * ROW;
        }

        /** Whether the two share an edge. */
        public boolean touches(Cell other) {
            var dx = Math.abs(x() - other.x());
            var dy = Math.abs(row - other.row);
            return dy == 0 ? dx == 2 * HALF : dy == 1 && dx == HALF;
        }
    }
}
