package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.threshold.CountChange;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How many councils were counted on each day, as a line that steps up and down.
 *
 * @param from the first day of the line
 * @param to the last one
 * @param points the days on which the count changed, with the count at the end of the day
 * @param threshold the count that opens the talks
 */
public record CountChart(LocalDate from, LocalDate to, List<Point> points, int threshold) {
    private static final int LEFT = 40;
    private static final int RIGHT = 700;
    private static final int TOP = 20;
    private static final int BOTTOM = 220;
    private static final int MOST_GRADES = 6;

    public CountChart {
        points = List.copyOf(points);
    }

    /** A day and the count at its end. */
    public record Point(LocalDate day, int count) {}

    /** A line across the chart with its number. */
    public record Grade(int count, int y) {}

    static CountChart of(List<CountChange> history, LocalDate start, LocalDate today, ZoneId zone, int threshold) {
        var counts = new TreeMap<LocalDate, Integer>();
        var count = 0;
        for (var change : history) {
            count += change.entered() ? 1 : -1;
            counts.put(LocalDate.ofInstant(change.at(), zone), count);
        }
        var points = new ArrayList<Point>();
        counts.forEach((day, known) -> points.add(new Point(day, known)));
        var first = counts.isEmpty() || start.isBefore(counts.firstKey()) ? start : counts.firstKey();
        var last = counts.isEmpty() || today.isAfter(counts.lastKey()) ? today : counts.lastKey();
        return new CountChart(first, last.isAfter(first) ? last : first.plusDays(1), points, threshold);
    }

    public boolean isEmpty() {
        return points.isEmpty();
    }

    public int now() {
        return points.isEmpty() ? 0 : points.getLast().count();
    }

    private int most() {
        return Math.max(threshold, points.stream().mapToInt(Point::count).max().orElse(0));
    }

    public int x(LocalDate day) {
        var all = ChronoUnit.DAYS.between(from, to);
        return LEFT + Math.toIntExact((RIGHT - LEFT) * ChronoUnit.DAYS.between(from, day) / all);
    }

    public int y(int count) {
        return BOTTOM - (BOTTOM - TOP) * count / most();
    }

    /** The line, as the data of a path: level until a change, then up or down. */
    public String line() {
        var path = new StringBuilder("M" + LEFT + " " + y(0));
        for (var point : points)
            path.append('H').append(x(point.day())).append('V').append(y(point.count()));
        return path.append('H').append(RIGHT).toString();
    }

    /** Whole numbers from nought up, at most seven. */
    public List<Grade> grades() {
        var step = Math.max(1, (most() + MOST_GRADES - 1) / MOST_GRADES);
        var grades = new ArrayList<Grade>();
        for (int count = 0; count <= most(); count += step) grades.add(new Grade(count, y(count)));
        return grades;
    }
}
