package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.directory.HexLayout;
import ca.helpcommunitieslead.directory.HexLayout.Cell;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilState;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The map above the table: one hexagon for each council, whose glyph and word tell its state.
 *
 * @param tiles in the order of the geographic divisions, so that neighbours mostly follow one another
 * @param apart councils that have no place on the map: upper tiers, which would cover their members, and a few that nobody
 *     knows the place of
 * @param legend every state that a council on the map has, with how many the filter lets through
 */
public record CouncilMap(int width, int height, List<Tile> tiles, List<Tile> apart, List<Legend> legend) {
    /** The hexagon around the point 0,0, in the units of {@link Cell}. */
    public static final String OUTLINE = "M0-8 7-4V4L0 8-7 4V-4z";

    public CouncilMap {
        tiles = List.copyOf(tiles);
        apart = List.copyOf(apart);
        legend = List.copyOf(legend);
    }

    static CouncilMap of(HexLayout layout, List<Council> councils, Predicate<Council> filter) {
        Map<MunicipalityCode, Council> byCode = councils.stream()
                .collect(Collectors.toMap(council -> council.municipality().code(), Function.identity()));
        Set<MunicipalityCode> placed =
                layout.cells().stream().map(cell -> cell.municipality().code()).collect(Collectors.toSet());
        return new CouncilMap(
                layout.width(),
                layout.height(),
                layout.cells().stream()
                        .flatMap(cell -> tile(cell, byCode, filter).stream())
                        .toList(),
                councils.stream()
                        .filter(council ->
                                !placed.contains(council.municipality().code()))
                        .map(council -> new Tile(council, 0, 0, filter.test(council)))
                        .toList(),
                legend(councils, filter));
    }

    private static Optional<Tile> tile(Cell cell, Map<MunicipalityCode, Council> councils, Predicate<Council> filter) {
        return Optional.ofNullable(councils.get(cell.municipality().code()))
                .map(council -> new Tile(council, cell.x(), cell.y(), filter.test(council)));
    }

    private static List<Legend> legend(List<Council> councils, Predicate<Council> filter) {
        Map<CouncilState, Long> shown =
                councils.stream().filter(filter).collect(Collectors.groupingBy(Council::state, Collectors.counting()));
        Set<CouncilState> all = councils.stream().map(Council::state).collect(Collectors.toSet());
        return Arrays.stream(CouncilState.values())
                .filter(all::contains)
                .map(state -> new Legend(state, shown.getOrDefault(state, 0L)))
                .toList();
    }

    /**
     * One council on the map.
     *
     * @param x the middle of its hexagon
     * @param shown whether the filter lets it through
     */
    public record Tile(Council council, int x, int y, boolean shown) {
        public String address() {
            return "/councils/" + council.municipality().slug();
        }

        /** The council and its state, in words. */
        public String name(Ui ui) {
            return ui.t(
                    "tracker.map.tile", ui.in(council.municipality().label()).text(), CouncilWords.state(ui, council));
        }
    }

    public record Legend(CouncilState state, long count) {}
}
