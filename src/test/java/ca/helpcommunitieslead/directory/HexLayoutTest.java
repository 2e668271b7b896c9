package ca.helpcommunitieslead.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.HexLayout.Cell;
import ca.helpcommunitieslead.support.TestSite;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class HexLayoutTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static Municipalities ontario() {
        return site.bean(Municipalities.class);
    }

    private static Municipality at(int number, double latitude, double longitude) {
        return Towns.town(
                String.valueOf(3501000 + number),
                "Town " + number,
                "Town " + number,
                "City of Town " + number,
                Towns.CITY,
                Optional.of(new Point(latitude, longitude)));
    }

    private static void assertSound(HexLayout layout) {
        assertThat(new HashSet<>(layout.cells().stream()
                        .map(cell -> List.of(cell.column(), cell.row()))
                        .toList()))
                .as("every cell stands alone")
                .hasSameSizeAs(layout.cells());
        assertThat(layout.cells()).allSatisfy(cell -> {
            assertThat(cell.column()).isBetween(0, layout.columns() - 1);
            assertThat(cell.row()).isBetween(0, layout.rows() - 1);
            assertThat(cell.x()).isBetween(7, layout.width() - 7);
            assertThat(cell.y()).isBetween(9, layout.height() - 9);
        });
    }

    @Test
    void everyLocalCouncilOfOntarioHasItsCell() {
        var layout = ontario().map();

        assertSound(layout);
        assertThat(layout.cells())
                .extracting(Cell::municipality)
                .containsExactlyInAnyOrderElementsOf(ontario().all().stream()
                        .filter(one -> one.tier() != Tier.UPPER)
                        .toList());
        assertThat(layout.columns()).isLessThan(40);
        assertThat(layout.rows()).isLessThan(35);
    }

    @Test
    void theSameMunicipalitiesGetTheSameCells() {
        var shuffled = new ArrayList<>(ontario().all());
        Collections.reverse(shuffled);

        assertThat(HexLayout.of(shuffled)).isEqualTo(ontario().map());
        assertThat(ontario().map()).isSameAs(ontario().map());
    }

    @Test
    void placesStayWhereTheyLie() {
        assertThat(cell("kenora").column()).isLessThan(cell("ottawa").column());
        assertThat(cell("windsor").row()).isGreaterThan(cell("sault-ste-marie").row());
        assertThat(cell("toronto").row()).isGreaterThan(cell("barrie").row());
        assertThat(cell("cornwall").column()).isGreaterThan(cell("kingston").column());
        var closeBy = ontario().map().cells().stream()
                .filter(cell -> cell.touches(cell("stratford")))
                .toList();
        assertThat(closeBy)
                .hasSizeGreaterThan(4)
                .filteredOn(cell -> cell.municipality().division().equals("Perth"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private static Cell cell(String slug) {
        return ontario().map().cells().stream()
                .filter(cell -> cell.municipality().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void fewAndCrowdedPlacesGetCellsToo() {
        assertThat(HexLayout.of(List.of()).cells()).isEmpty();
        assertThat(HexLayout.of(List.of(at(1, 45, -80))).cells()).hasSize(1);
        assertSound(HexLayout.of(
                IntStream.range(0, 40).mapToObj(i -> at(i, 45, -80)).toList()));
        assertSound(HexLayout.of(
                IntStream.range(0, 60).mapToObj(i -> at(i, 45, -80 + i * 0.1)).toList()));
    }

    @Test
    void upperTiersAndUnknownPlacesHaveNoCell() {
        var nowhere = Towns.town("Lost", Towns.CITY);

        assertThat(HexLayout.of(List.of(nowhere, at(1, 45, -80))).cells())
                .extracting(Cell::municipality)
                .doesNotContain(nowhere)
                .hasSize(1);
    }

    @Test
    void touchingCellsShareAnEdge() {
        var town = at(1, 45, -80);
        var here = new Cell(town, 3, 2);

        assertThat(List.of(
                        new Cell(town, 2, 2),
                        new Cell(town, 4, 2),
                        new Cell(town, 2, 1),
                        new Cell(town, 3, 1),
                        new Cell(town, 2, 3),
                        new Cell(town, 3, 3)))
                .allMatch(here::touches);
        assertThat(List.of(here, new Cell(town, 4, 1), new Cell(town, 5, 2), new Cell(town, 3, 4)))
                .noneMatch(here::touches);
    }
}
