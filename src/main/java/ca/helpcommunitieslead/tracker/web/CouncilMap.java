package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.directory.HexLayout;
import ca.helpcommunitieslead.directory.HexLayout.Cell;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.directory.MunicipalityShape;
import ca.helpcommunitieslead.directory.ShapeMap;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilState;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The map above the table: for each council its true shape where the campaign’s pack has shapes, and else one hexagon,
 * whose pattern or glyph and word tell its state.
 *
 * @param drawn whether the tiles are shapes
 * @param tiles in the order of the geographic divisions, so that neighbours mostly follow one another; dots come last, as
 *     other shapes may surround them
 * @param apart upper tiers, which would cover their members, by their region
 * @param placeless councils that have no place on the map
 * @param legend every state that a council on the map has, with how many the filter lets through
 */
public record CouncilMap(
        boolean drawn,
        int width,
        int height,
        List<Tile> tiles,
        List<Group> apart,
        List<Tile> placeless,
        List<Legend> legend) {
    /** The hexagon around the point 0,0, in the units of {@link Cell}. */
    public static final String OUTLINE = "M0-8 7-4V4L0 8-7 4V-4z";

    public CouncilMap {
        tiles = List.copyOf(tiles);
        apart = List.copyOf(apart);
        placeless = List.copyOf(placeless);
        legend = List.copyOf(legend);
    }

    static CouncilMap of(Municipalities municipalities, List<Council> councils, Predicate<Council> filter) {
        var shapes = municipalities.shapes();
        var layout = municipalities.map();
        var tiles = shapes.isEmpty() ? hexagons(layout, byCode(councils), filter) : shapes(shapes, councils, filter);
        Set<MunicipalityCode> placed =
                tiles.stream().map(tile -> tile.council().municipality().code()).collect(Collectors.toSet());
        return new CouncilMap(
                !shapes.isEmpty(),
                shapes.isEmpty() ? layout.width() : shapes.width(),
                shapes.isEmpty() ? layout.height() : shapes.height(),
                tiles,
                Group.of(councils, filter, municipalities::divisionName),
                councils.stream()
                        .filter(council -> !isUpperTier(council)
                                && !placed.contains(council.municipality().code()))
                        .map(council -> new Tile(council, 0, 0, "", filter.test(council)))
                        .toList(),
                legend(councils, filter));
    }

    private static List<Tile> hexagons(
            HexLayout layout, Map<MunicipalityCode, Council> councils, Predicate<Council> filter) {
        return layout.cells().stream()
                .flatMap(cell ->
                        Optional.ofNullable(councils.get(cell.municipality().code()))
                                .map(council -> new Tile(council, cell.x(), cell.y(), "", filter.test(council)))
                                .stream())
                .toList();
    }

    private static List<Tile> shapes(ShapeMap shapes, List<Council> councils, Predicate<Council> filter) {
        Map<MunicipalityCode, MunicipalityShape> byCode =
                shapes.shapes().stream().collect(Collectors.toMap(MunicipalityShape::code, Function.identity()));
        return councils.stream()
                .filter(council -> byCode.containsKey(council.municipality().code()))
                .sorted(Comparator.comparing(
                                (Council council) -> shape(byCode, council).isDot())
                        .thenComparing(council -> council.municipality().division()))
                .map(council -> new Tile(council, 0, 0, shape(byCode, council).path(), filter.test(council)))
                .toList();
    }

    private static MunicipalityShape shape(Map<MunicipalityCode, MunicipalityShape> shapes, Council council) {
        return Objects.requireNonNull(shapes.get(council.municipality().code()));
    }

    private static Map<MunicipalityCode, Council> byCode(List<Council> councils) {
        return councils.stream()
                .collect(Collectors.toMap(council -> council.municipality().code(), Function.identity()));
    }

    private static boolean isUpperTier(Council council) {
        return council.municipality().tier() == Tier.UPPER;
    }

    /** How many stand apart. */
    public int upperTiers() {
        return apart.stream().mapToInt(group -> group.upperTiers().size()).sum();
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
     * @param path its shape, as SVG writes it; empty where it is a hexagon
     * @param shown whether the filter lets it through
     */
    public record Tile(Council council, int x, int y, String path, boolean shown) {
        public String address() {
            return "/councils/" + council.municipality().slug();
        }

        /** The council and its state, in words. */
        public String name(Ui ui) {
            return ui.t(
                    "tracker.map.tile", ui.in(council.municipality().label()).text(), CouncilWords.state(ui, council));
        }
    }

    /**
     * The upper tiers of a region.
     *
     * @param members how many councils there are below them
     * @param counted how many of these count
     */
    public record Group(LocalizedText region, List<Tile> upperTiers, long members, long counted) {
        public Group {
            upperTiers = List.copyOf(upperTiers);
        }

        static List<Group> of(
                List<Council> councils, Predicate<Council> filter, Function<String, LocalizedText> regionName) {
            var regions = councils.stream()
                    .collect(Collectors.groupingBy(
                            council -> council.municipality().division()));
            return new TreeMap<>(regions)
                    .entrySet().stream()
                            .map(region -> of(regionName.apply(region.getKey()), region.getValue(), filter))
                            .filter(group -> !group.upperTiers().isEmpty())
                            .toList();
        }

        private static Group of(LocalizedText region, List<Council> councils, Predicate<Council> filter) {
            var upper = councils.stream().filter(CouncilMap::isUpperTier).toList();
            var codes =
                    upper.stream().map(council -> council.municipality().code()).collect(Collectors.toSet());
            var members = councils.stream()
                    .filter(council -> codes.contains(council.municipality().upperTier()))
                    .toList();
            return new Group(
                    region,
                    upper.stream()
                            .map(council -> new Tile(council, 0, 0, "", filter.test(council)))
                            .toList(),
                    members.size(),
                    members.stream().filter(Council::counts).count());
        }
    }

    public record Legend(CouncilState state, long count) {}
}
