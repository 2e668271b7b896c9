package ca.helpcommunitieslead.tracker.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Packs;
import ca.helpcommunitieslead.campaign.Packs.Outcome;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.support.InventedBoundaries;
import ca.helpcommunitieslead.support.PackFolder;
import ca.helpcommunitieslead.support.TestSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Where the pack has a boundary file, the map draws true shapes. */
final class ShapesOnPageTest {
    private static final Pattern SHAPE = Pattern.compile(
            "<a href=\"/en/councils/[a-z0-9-]+\"><title>[^<]+: [^<]+</title><path fill=\"url\\(#p-[a-z]+\\)\" d=\"M[^\"]+z\"/></a>");

    @RegisterExtension
    static final TestSite site = TestSite.development("demo");

    @TempDir
    Path folder;

    @Test
    void hexagonsBecomeShapesOnceThePackHasThemAndNobodyIsLost() throws IOException {
        var local = site.bean(Municipalities.class).all().stream()
                .filter(one -> one.tier() != Tier.UPPER)
                .toList();
        var codes = local.stream().map(one -> one.code().value()).sorted().toList();
        assertThat(page()).contains("#m-none\" x=").doesNotContain("class=\"tiles shapes\"");

        var pack = PackFolder.copy("demo", folder)
                .write("boundaries.topojson", new InventedBoundaries(codes.getFirst(), codes.getLast(), 20_000).json());
        assertThat(site.bean(Packs.class).write(pack.path(), Set.of())).isInstanceOf(Outcome.Done.class);

        var page = page();
        assertThat(page).contains("class=\"tiles shapes\"", "with its true borders");
        assertThat(SHAPE.matcher(page).results()).hasSize(2);
        assertThat(CouncilMapTest.weight(site, page)).isLessThan(CouncilMapTest.MOST_BYTES);
        assertThat(page).contains((local.size() - 2) + " councils that are not on the map");
        assertThat(local).allMatch(one -> page.contains("href=\"/en/councils/" + one.slug() + "\""));
        assertThat(site.bean(Packs.class).compare(pack.path(), Set.of()))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        again -> assertThat(again.report().isEmpty()).isTrue());
    }

    @Test
    void aBrokenFileIsAnErrorOfThePack() {
        var pack = PackFolder.copy("demo", folder).write("boundaries.topojson", "{\"type\":");

        assertThat(site.bean(Packs.class).write(pack.path(), Set.of())).isInstanceOf(Outcome.Faulty.class);
    }

    private static String page() {
        return site.visitor().get("/en/tracker").body();
    }
}
