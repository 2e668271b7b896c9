package ca.helpcommunitieslead.directory.web;

import ca.helpcommunitieslead.directory.HexLayout;
import ca.helpcommunitieslead.directory.HexLayout.Cell;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All places, by their geographic division: as cells of the map, and as a list. */
public record Overview(Municipalities municipalities) {
    private static final int MOST_LANDMARKS = 24;
    private static final int NAME_WIDTH = 66;
    private static final int NAME_HEIGHT = 22;
    private static final int SMALLEST_LANDMARK = 14_000;
    private static final int MARGIN = 20;

    /** A division, with its own council first and then by name. */
    public record Division(LocalizedText name, List<Municipality> municipalities) {}

    /** A division's cells, in a shade that none of its neighbours has. */
    public record Region(String name, int shade, List<Cell> cells) {}

    public int count() {
        return municipalities.count();
    }

    public HexLayout map() {
        return municipalities.map();
    }

    public List<Division> divisions() {
        var divisions =
                new TreeMap<>(municipalities.all().stream().collect(Collectors.groupingBy(Municipality::division)));
        return divisions.entrySet().stream()
                .map(entry -> new Division(
                        municipalities.divisionName(entry.getKey()),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(municipality -> municipality.tier() != Tier.UPPER))
                                .toList()))
                .toList();
    }

    public List<Region> regions() {
        var byDivision = new TreeMap<>(map().cells().stream()
                .collect(Collectors.groupingBy(cell -> cell.municipality().division())));
        var shades = new HashMap<String, Integer>();
        var regions = new ArrayList<Region>();
        byDivision.forEach((name, cells) -> {
            var shade = firstFree(shades, neighbours(name, cells));
            shades.put(name, shade);
            regions.add(new Region(name, shade, cells));
        });
        return regions;
    }

    /** The most populous places, far enough apart that their names can be written on the map. */
    public List<Cell> landmarks() {
        var landmarks = new ArrayList<Cell>();
        map().cells().stream()
                .sorted(Comparator.comparingLong(cell -> -cell.municipality().population()))
                .filter(cell -> cell.municipality().population() >= SMALLEST_LANDMARK)
                .filter(cell -> cell.x() > MARGIN && cell.x() < map().width() - MARGIN)
                .filter(cell -> landmarks.stream().noneMatch(other -> isClose(cell, other)))
                .limit(MOST_LANDMARKS)
                .forEach(landmarks::add);
        return landmarks;
    }

    private static boolean isClose(Cell one, Cell other) {
        return Math.abs(one.x() - other.x()) < NAME_WIDTH && Math.abs(one.y() - other.y()) < NAME_HEIGHT;
    }

    private Set<String> neighbours(String name, List<Cell> cells) {
        var neighbours = new HashSet<String>();
        for (var other : map().cells()) {
            if (cells.stream().anyMatch(other::touches))
                neighbours.add(other.municipality().division());
        }
        neighbours.remove(name);
        return neighbours;
    }

    private static int firstFree(Map<String, Integer> shades, Set<String> neighbours) {
        var taken =
                neighbours.stream().map(name -> shades.getOrDefault(name, -1)).collect(Collectors.toSet());
        return IntStream.iterate(0, shade -> shade + 1)
                .filter(shade -> !taken.contains(shade))
                .findFirst()
                .orElseThrow();
    }
}
