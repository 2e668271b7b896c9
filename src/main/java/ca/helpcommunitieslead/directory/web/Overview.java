package ca.helpcommunitieslead.directory.web;

import ca.helpcommunitieslead.directory.HexLayout;
import ca.helpcommunitieslead.directory.HexLayout.Cell;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Tier;
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
public record Overview(List<Municipality> all, HexLayout map) {
    public Overview {
        all = List.copyOf(all);
    }

    /** A division, with its own council first and then by name. */
    public record Division(String name, List<Municipality> municipalities) {}

    /** A division's cells, in a shade that none of its neighbours has. */
    public record Region(String name, int shade, List<Cell> cells) {}

    public List<Division> divisions() {
        var divisions = new TreeMap<>(all.stream().collect(Collectors.groupingBy(Municipality::division)));
        return divisions.entrySet().stream()
                .map(entry -> new Division(
                        entry.getKey(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(municipality -> municipality.tier() != Tier.UPPER))
                                .toList()))
                .toList();
    }

    public List<Region> regions() {
        var byDivision = new TreeMap<>(map.cells().stream()
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

    private Set<String> neighbours(String name, List<Cell> cells) {
        var neighbours = new HashSet<String>();
        for (var other : map.cells()) {
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
