package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.Topology.Line;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Tells which points of a line matter, by the area of the triangle that goes when a point is left out (Visvalingam). */
final class Visvalingam {
    private final Line line;
    private final int[] before;
    private final int[] after;
    private final double[] weights;

    private Visvalingam(Line line) {
        this.line = line;
        before = new int[line.size()];
        after = new int[line.size()];
        weights = new double[line.size()];
    }

    /** For each point the area, in square units, up to which it can be left out; endless for the two ends. */
    static double[] weights(Line line) {
        return new Visvalingam(line).weights();
    }

    private double[] weights() {
        Arrays.fill(weights, Double.POSITIVE_INFINITY);
        var queue = new PriorityQueue<Corner>(
                Comparator.comparingDouble(Corner::area).thenComparingInt(Corner::at));
        var pending = new double[line.size()];
        for (var i = 0; i < line.size(); i++) {
            before[i] = i - 1;
            after[i] = i + 1;
            if (isInner(i)) add(i, pending, queue);
        }
        var least = 0.0;
        while (!queue.isEmpty()) {
            var corner = queue.remove();
            var i = corner.at();
            if (corner.area() != pending[i]) continue;
            least = Math.max(least, corner.area());
            weights[i] = least;
            pending[i] = Double.NaN;
            after[before[i]] = after[i];
            before[after[i]] = before[i];
            if (isInner(before[i])) add(before[i], pending, queue);
            if (isInner(after[i])) add(after[i], pending, queue);
        }
        return weights;
    }

    private boolean isInner(int i) {
        return i > 0 && i < line.size() - 1;
    }

    private void add(int i, double[] pending, PriorityQueue<Corner> queue) {
        pending[i] = area(before[i], i, after[i]);
        queue.add(new Corner(i, pending[i]));
    }

    private double area(int a, int b, int c) {
        return Math.abs((line.x(b) - line.x(a)) * (line.y(c) - line.y(a))
                        - (line.x(c) - line.x(a)) * (line.y(b) - line.y(a)))
                / 2;
    }

    private record Corner(int at, double area) {}
}
