package ca.helpcommunitieslead.directory;

import java.util.ArrayList;
import java.util.List;

/** A closed line through whole units of the picture. */
final class ShapeOutline {
    /** Half the size of what stands for a place that is too small to be drawn. */
    private static final int DOT = 2;

    /** How the path of such a dot ends. */
    static final String DOT_END = "l2-2 2 2-2 2z";

    private final List<Integer> x = new ArrayList<>();
    private final List<Integer> y = new ArrayList<>();

    /** Adds a point, unless it falls together with the one before. */
    void add(int toX, int toY) {
        var last = x.size() - 1;
        if (last >= 0 && x.get(last) == toX && y.get(last) == toY) return;
        x.add(toX);
        y.add(toY);
    }

    /** Leaves the last point out where it is the first one again. */
    void close() {
        while (x.size() > 1 && x.getFirst().equals(x.getLast()) && y.getFirst().equals(y.getLast())) {
            x.removeLast();
            y.removeLast();
        }
    }

    /** In square units, whichever way round it goes. */
    double area() {
        var sum = 0L;
        for (var i = 0; i < x.size(); i++) {
            var next = (i + 1) % x.size();
            sum += (long) x.get(i) * y.get(next) - (long) x.get(next) * y.get(i);
        }
        return Math.abs(sum) / 2.0;
    }

    /** The same where it encloses something, and else a dot in its place. */
    ShapeOutline visible() {
        if (area() > 0) return this;
        var dot = new ShapeOutline();
        dot.add(x.getFirst() - DOT, y.getFirst());
        dot.add(x.getFirst(), y.getFirst() - DOT);
        dot.add(x.getFirst() + DOT, y.getFirst());
        dot.add(x.getFirst(), y.getFirst() + DOT);
        return dot;
    }

    int right() {
        return x.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int bottom() {
        return y.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Appends it to an SVG path, each point told from the one before. */
    void write(StringBuilder path) {
        path.append('M').append(x.getFirst());
        number(path, y.getFirst());
        for (var i = 1; i < x.size(); i++) {
            var stepX = x.get(i) - x.get(i - 1);
            if (i == 1) path.append('l').append(stepX);
            else number(path, stepX);
            number(path, y.get(i) - y.get(i - 1));
        }
        path.append('z');
    }

    private static void number(StringBuilder path, int number) {
        if (number >= 0) path.append(' ');
        path.append(number);
    }
}
