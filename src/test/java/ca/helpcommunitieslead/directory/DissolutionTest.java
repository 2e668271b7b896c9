package ca.helpcommunitieslead.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Packs;
import ca.helpcommunitieslead.support.OpenProgram;
import ca.helpcommunitieslead.support.PackFolder;
import ca.helpcommunitieslead.support.TestDatabase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality that ends keeps its page, which points to its successor; the successor inherits nothing (R16). */
final class DissolutionTest {
    private static final String TABLE = "municipalities.csv";
    private static final MunicipalityCode ENDED = new MunicipalityCode("9901021");
    private static final MunicipalityCode SUCCESSOR = new MunicipalityCode("9901008");

    @Test
    void whatHasEndedIsKnownButNoLongerOneOfAll_R16(@TempDir Path folder) {
        var pack = PackFolder.copy("demo", folder);
        try (var program = new OpenProgram(TestDatabase.empty())) {
            var municipalities = program.bean(Municipalities.class);
            program.bean(Packs.class).write(pack.path(), Set.of());
            var before = municipalities.count();
            var people = municipalities.population();

            end(pack, "2026-01-01," + SUCCESSOR);
            program.bean(Packs.class).write(pack.path(), Set.of());

            var ended = municipalities.get(ENDED);
            assertThat(ended.dissolution()).isEqualTo(new Dissolution(LocalDate.of(2026, 1, 1), SUCCESSOR));
            assertThat(municipalities.isDissolved(ENDED)).isTrue();
            assertThat(municipalities.bySlug(ended.slug())).contains(ended);
            assertThat(municipalities.all()).hasSize(before - 1).doesNotContain(ended);
            assertThat(municipalities.predecessors(SUCCESSOR)).containsExactly(ended);
            assertThat(municipalities.population()).isEqualTo(people - ended.population());
            assertThat(municipalities.map().cells())
                    .extracting(HexLayout.Cell::municipality)
                    .doesNotContain(ended);
        }
    }

    @Test
    void aMunicipalityGoesOnUntilTheDayOnWhichItEnds_R16(@TempDir Path folder) {
        var pack = PackFolder.copy("demo", folder);
        end(pack, "2199-01-01,");
        try (var program = new OpenProgram(TestDatabase.empty())) {
            program.bean(Packs.class).write(pack.path(), Set.of());

            assertThat(program.bean(Municipalities.class).isDissolved(ENDED)).isFalse();
        }
    }

    @Test
    void aRenamedMunicipalityIsFoundByItsOldAddress_R16(@TempDir Path folder) {
        var pack = PackFolder.copy("demo", folder);
        try (var program = new OpenProgram(TestDatabase.empty())) {
            program.bean(Packs.class).write(pack.path(), Set.of());
            var municipalities = program.bean(Municipalities.class);
            var old = municipalities.get(ENDED);
            pack.replace(TABLE, ENDED + "," + old.slug() + ",", ENDED + ",newname,");

            program.bean(Packs.class).write(pack.path(), Set.of());

            assertThat(municipalities.bySlug(old.slug())).isEmpty();
            assertThat(municipalities.byFormerSlug(old.slug()))
                    .map(Municipality::code)
                    .contains(ENDED);
            assertThat(municipalities.formerNames(ENDED))
                    .extracting(FormerName::name)
                    .containsExactly(old.officialName());
        }
    }

    @Test
    void aPackThatNamesASuccessorWronglyIsRefusedWithItsLine_R16(@TempDir Path folder) {
        assertThat(errors(folder.resolve("a"), "2026-01-01," + ENDED)).contains("its own successor");
        assertThat(errors(folder.resolve("b"), "2026-01-01,9999999")).contains("has the code “9999999”");
        assertThat(errors(folder.resolve("c"), "," + SUCCESSOR)).contains("successor_code without dissolved_on");
        assertThat(errors(folder.resolve("d"), "soon,")).contains("“soon” is no dissolved_on");
    }

    private static String errors(Path folder, String end) {
        var pack = PackFolder.copy("demo", folder);
        end(pack, end);
        return Packs.check(pack.path()).stream()
                .filter(problem -> !problem.warning())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Says in the last two columns that a municipality ends. */
    private static void end(PackFolder pack, String end) {
        pack.write(
                TABLE,
                pack.read(TABLE)
                        .lines()
                        .map(line -> line.startsWith(ENDED + ",") ? line.replaceFirst(",,$", "," + end) : line)
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
