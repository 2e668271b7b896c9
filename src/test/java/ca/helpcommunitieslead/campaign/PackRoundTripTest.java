package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Packs.Exported;
import ca.helpcommunitieslead.campaign.Packs.Outcome;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.packs.PackProblem;
import ca.helpcommunitieslead.support.OpenProgram;
import ca.helpcommunitieslead.support.PackFolder;
import ca.helpcommunitieslead.support.TestDatabase;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pack says comes out of the database as it went in. */
final class PackRoundTripTest {
    private static final Path CAMPAIGNS = Path.of("campaigns");

    @ParameterizedTest
    @ValueSource(strings = {"ontario", "british-columbia", "demo"})
    void nothingIsLostBetweenAPackAndTheDatabase(String name, @TempDir Path folder) {
        var original = CAMPAIGNS.resolve(name);
        assertThat(PackReader.read(original).problems()).noneMatch(problem -> !problem.warning());

        copyThroughDatabase(original, folder.resolve("first"));
        copyThroughDatabase(folder.resolve("first"), folder.resolve("second"));

        assertThat(Packs.check(folder.resolve("first")))
                .filteredOn(problem -> !problem.warning())
                .isEmpty();
        var copied = PackReader.read(folder.resolve("first")).pack().orElseThrow();
        var pack = PackReader.read(original).pack().orElseThrow();
        assertThat(PackItems.of(copied).byPart()).isEqualTo(PackItems.of(pack).byPart());
        assertThat(copied.equals(pack)).isTrue();
        assertThat(PackFolder.contents(folder.resolve("second")))
                .isEqualTo(PackFolder.contents(folder.resolve("first")));
    }

    @Test
    void aTextsVersionAndAFileWithoutAHeadComeBack(@TempDir Path folder) {
        var pack = PackFolder.copy("demo", folder);
        var brief = "priorities/clean-power-close-to-home/brief.en.md";
        pack.write(brief, pack.read(brief).replaceFirst("---\n", "---\nversion: 3\n"));
        pack.write("pages/half.en.md", "---\ntitle: Half\n---\nEnglish\n");
        pack.write("pages/half.fr.md", "---\n---\nFrançais\n");

        copyThroughDatabase(pack.path(), folder.resolve("first"));
        copyThroughDatabase(folder.resolve("first"), folder.resolve("second"));

        var copied = PackReader.read(folder.resolve("second")).pack().orElseThrow();
        assertThat(copied.texts().get(TextId.brief("clean-power-close-to-home")))
                .extracting(Pack.PackText::version)
                .isEqualTo(3);
        assertThat(copied.texts().get(new TextId(TextKind.PAGE, "half")))
                .extracting(text -> text.body().raw("body", Lang.FR))
                .isEqualTo("Français");
    }

    /** Imports twice, of which the second time changes nothing, and exports. */
    private static void copyThroughDatabase(Path pack, Path to) {
        try (var program = new OpenProgram(TestDatabase.empty())) {
            var packs = program.bean(Packs.class);
            assertThat(packs.export(to, false)).isInstanceOf(Exported.NoCampaign.class);
            assertThat(packs.write(pack, Set.of())).isInstanceOf(Outcome.Done.class);
            var before = program.fingerprints();
            assertThat(before.get("person")).startsWith("0 ");
            assertThat(before.get("scheduled_tasks")).startsWith("0 ");

            var again = packs.write(pack, Set.of());

            assertThat(again)
                    .isInstanceOfSatisfying(
                            Outcome.Done.class,
                            done -> assertThat(done.report().changes()).isEmpty());
            assertThat(program.fingerprints()).isEqualTo(before);
            assertThat(packs.export(to, false)).isInstanceOf(Exported.Done.class);
            assertThat(packs.export(to, false)).isInstanceOf(Exported.NotEmpty.class);
            assertThat(packs.export(to, true)).isInstanceOf(Exported.Done.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontario", "british-columbia", "demo"})
    void thePacksHaveNoProblems(String name) {
        assertThat(Packs.check(CAMPAIGNS.resolve(name)))
                .filteredOn(problem -> !problem.warning())
                .extracting(PackProblem::toString)
                .isEmpty();
    }
}
