package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.HexLayout.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds a cell for each municipality. The crowded south gets more room than it has on earth, then those that stand too
 * close push one another apart, and then each takes the free cell next to it, the crowded ones first. The same
 * municipalities always get the same cells.
 */
final class HexPlacement {
    /** How much of a position is its rank among all, and how little of it the true distance. */
    private static final double EVENNESS = 0.8;

    /** How many cells there are for each municipality, and how much wider than high they stand. */
    private static final double ROOM = 2.15;

    private static final double WIDE = 8.0 / 7.0;
    private static final double ROW_HEIGHT = Math.sqrt(3) / 2;
    private static final int PUSHES = 200;
    private static final double PUSH = 0.5;
    private static final double PULL_BACK = 0.02;
    private static final double CROWD_RADIUS = 3;

    private final List<Municipality> towns;
    private final double[] x;
    private final double[] y;

    private HexPlacement(List<Municipality> towns) {
        this.towns = towns;
        var columns = Math.sqrt(towns.size() * ROOM * WIDE);
        x = spread(Point::longitude, columns);
        y = spread(point -> -point.latitude(), columns / WIDE * ROW_HEIGHT);
    }

    /** Every municipality must have a place on earth. */
    static HexLayout of(List<Municipality> municipalities) {
        var towns = municipalities.stream()
                .sorted(Comparator.comparing(town -> town.code().value()))
                .toList();
        var placement = new HexPlacement(towns);
        placement.pushApart();
        return placement.settle();
    }

    /** Positions from zero to so much, along one axis. */
    private double[] spread(ToDoubleFunction<Point> axis, double length) {
        var values = towns.stream()
                .mapToDouble(town -> axis.applyAsDouble(town.point().orElseThrow()))
                .toArray();
        var sorted = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .toList();
        var positions = new double[values.length];
        for (int rank = 0; rank < values.length; rank++) {
            var i = sorted.get(rank);
            var least = values[sorted.getFirst()];
            var range = Math.max(values[sorted.getLast()] - least, 1e-9);
            var even = rank / Math.max(1.0, values.length - 1.0);
            positions[i] = length * (EVENNESS * even + (1 - EVENNESS) * (values[i] - least) / range);
        }
        return positions;
    }

    /** Until there is a cell's width between any two, as far as their own place lets them go. */
    private void pushApart() {
        var homeX = x.clone();
        var homeY = y.clone();
        for (int round = 0; round < PUSHES; round++) {
            var moveX = new double[x.length];
            var moveY = new double[y.length];
            for (int i = 0; i < x.length; i++) {
                for (int j = i + 1; j < x.length; j++) push(i, j, moveX, moveY);
            }
            for (int i = 0; i < x.length; i++) {
                x[i] += PUSH * moveX[i] + PULL_BACK * (homeX[i] - x[i]);
                y[i] += PUSH * moveY[i] + PULL_BACK * (homeY[i] - y[i]);
            }
        }
    }

    private void push(int i, int j, double[] moveX, double[] moveY) {
        var dx = x[j] - x[i];
        var dy = y[j] - y[i];
        if (Math.abs(dx) >= 1 || Math.abs(dy) >= 1) return;
        var distance = Math.sqrt(dx * dx + dy * dy);
        if (distance >= 1 || distance == 0) return;
        var share = (1 - distance) / 2 / distance;
        moveX[i] -= dx * share;
        moveY[i] -= dy * share;
        moveX[j] += dx * share;
        moveY[j] += dy * share;
    }

    private HexLayout settle() {
        var taken = new HashSet<Place>();
        var places = new Place[towns.size()];
        crowdedFirst().forEach(i -> {
            places[i] = nearestFree(x[i], y[i], taken);
            taken.add(places[i]);
        });
        return layout(places);
    }

    private List<Integer> crowdedFirst() {
        var neighbours =
                IntStream.range(0, x.length).map(this::neighbours).boxed().toList();
        return IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparing(neighbours::get, Comparator.reverseOrder()))
                .toList();
    }

    private int neighbours(int i) {
        return (int) IntStream.range(0, x.length)
                .filter(j -> Math.hypot(x[j] - x[i], y[j] - y[i]) < CROWD_RADIUS)
                .count();
    }

    private static Place nearestFree(double x, double y, Set<Place> taken) {
        var here = new Place((int) Math.round(x), (int) Math.round(y / ROW_HEIGHT));
        for (int reach = 2; ; reach *= 2) {
            var found = here.around(reach).stream()
                    .filter(place -> !taken.contains(place))
                    .min(Comparator.comparingDouble(place -> place.distance(x, y)));
            if (found.isPresent() && found.get().distance(x, y) <= reach - 1) return found.get();
        }
    }

    /** Moved so that no column and no row is left empty at the edges; odd rows stay odd. */
    private HexLayout layout(Place[] places) {
        var all = List.of(places);
        var left = all.stream().mapToInt(Place::column).min().orElse(0);
        var top = all.stream().mapToInt(Place::row).min().orElse(0) & ~1;
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < places.length; i++)
            cells.add(new Cell(towns.get(i), places[i].column() - left, places[i].row() - top));
        cells.sort(Comparator.comparing((Cell cell) -> cell.municipality().division())
                .thenComparing(cell -> String.valueOf(cell.municipality().name().en()))
                .thenComparing(cell -> cell.municipality().code().value()));
        var columns = cells.stream().mapToInt(Cell::column).max().orElse(-1) + 1;
        var rows = cells.stream().mapToInt(Cell::row).max().orElse(-1) + 1;
        return new HexLayout(cells, columns, rows);
    }

    /** A cell of the endless grid. */
    private record Place(int column, int row) {
        double distance(double x, double y) {
            return Math.hypot(column + (row & 1) * 0.5 - x, row * ROW_HEIGHT - y);
        }

        List<Place> around(int reach) {
            var places = new ArrayList<Place>();
            for (int r = row - reach; r <= row + reach; r++) {
                for (int c = column - reach; c <= column + reach; c++) places.add(new Place(c, r));
            }
            return places;
        }
    }
}
