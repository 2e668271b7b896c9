package ca.helpcommunitieslead.directory;

import java.util.List;

/**
 * Areas whose borders are lines that neighbours share.
 *
 * @param lines in degrees, longitude first
 */
record Topology(List<Line> lines, List<Area> areas) {
    Topology {
        lines = List.copyOf(lines);
        areas = List.copyOf(areas);
    }

    record Area(MunicipalityCode code, List<Ring> rings) {
        Area {
            rings = List.copyOf(rings);
        }
    }

    /**
     * A closed border.
     *
     * @param lines their places in the topology; the complement of a place means the line from its end to its start
     * @param hole whether it is cut out of the area
     */
    record Ring(List<Integer> lines, boolean hole) {
        Ring {
            lines = List.copyOf(lines);
        }

        static int place(int line) {
            return line < 0 ? ~line : line;
        }
    }

    /** Points one after another. */
    static final class Line {
        private final double[] x;
        private final double[] y;

        Line(double[] x, double[] y) {
            this.x = x.clone();
            this.y = y.clone();
        }

        int size() {
            return x.length;
        }

        double x(int i) {
            return x[i];
        }

        double y(int i) {
            return y[i];
        }
    }
}
