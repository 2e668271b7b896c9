package ca.helpcommunitieslead.tracker.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilState;
import ca.helpcommunitieslead.tracker.Tracker;
import ca.helpcommunitieslead.tracker.web.CouncilMap.Legend;
import ca.helpcommunitieslead.tracker.web.CouncilMap.Tile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The map above the table: every council once, each a link that says its state, light enough for a phone (R27). */
final class CouncilMapTest {
    static final int MOST_BYTES = 60 * 1024;
    private static final Pattern LINK = Pattern.compile("<a href=\"/(en|fr)/councils/([a-z0-9-]+)\"[^>]*><title>");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @BeforeAll
    static void somethingWasDecided() {
        var records = new Records(site);
        records.verified(aDecision().of(records.council()).supporting("climate-law"));
        records.verified(aDecision().of(records.council()).opposing("climate-law"));
        records.verified(
                aDecision().of(records.council()).supporting("climate-law").by(Body.HEAD_OF_COUNCIL));
        records.reported(aDecision().of(records.council()).supporting("climate-law"));
    }

    private static CouncilMap map(Predicate<Council> filter) {
        return CouncilMap.of(
                site.bean(Municipalities.class), site.bean(Tracker.class).all(), filter);
    }

    @Test
    void everyCouncilIsThereOnceAndOnlyUpperTiersStandApart() {
        var map = map(_ -> true);

        assertThat(map.tiles().size() + map.upperTiers())
                .isEqualTo(site.bean(Municipalities.class).count());
        assertThat(map.placeless()).isEmpty();
        assertThat(map.apart())
                .isSortedAccordingTo(
                        Comparator.comparing(group -> group.region().en()))
                .allMatch(group -> !group.upperTiers().isEmpty() && group.members() > 0)
                .flatMap(CouncilMap.Group::upperTiers)
                .allMatch(tile -> tile.council().municipality().tier() == Tier.UPPER)
                .isNotEmpty();
        var middles = new HashSet<List<Integer>>();
        for (var tile : map.tiles()) {
            assertThat(middles.add(List.of(tile.x(), tile.y()))).isTrue();
            assertThat(tile.x()).isBetween(7, map.width() - 7);
            assertThat(tile.y()).isBetween(8, map.height() - 8);
        }
    }

    @Test
    void theLegendCountsWhatTheFilterLetsThroughAndAddsUpToTheTable() {
        var all = map(_ -> true);
        var counted = map(council -> council.state() == CouncilState.COUNTED);

        assertThat(all.legend().stream().mapToLong(Legend::count).sum())
                .isEqualTo(site.bean(Municipalities.class).count());
        assertThat(all.legend())
                .contains(
                        new Legend(CouncilState.COUNTED, 1),
                        new Legend(CouncilState.AGAINST, 1),
                        new Legend(CouncilState.NOTED, 1),
                        new Legend(CouncilState.REPORTED, 1));
        assertThat(counted.legend()).contains(new Legend(CouncilState.COUNTED, 1), new Legend(CouncilState.NONE, 0));
        assertThat(counted.tiles()).hasSameSizeAs(all.tiles());
        assertThat(counted.tiles().stream().filter(Tile::shown))
                .singleElement()
                .matches(tile -> tile.council().counts());
    }

    @Test
    void everyTileIsALinkWithTheCouncilAndItsStateAndFilteredOnesArePale() {
        var page = site.visitor().get("/en/tracker?status=COUNTED").body();
        var links = LINK.matcher(page).results().count();

        assertThat(links).isEqualTo(map(_ -> true).tiles().size());
        assertThat(page).containsPattern("<title>[^<]+ \\([^)]+\\): Passed, counts</title>");
        assertThat(page).containsPattern("class=\"out\"><title>[^<]+: Never checked</title>");
        assertThat(page).contains("href=\"#table\">Skip the map</a>", "<h2 id=\"table\">");
        assertThat(site.visitor().get("/fr/tracker").body())
                .containsPattern("<title>[^<]+\u00a0: Aucune recherche faite</title>")
                .doesNotContain("class=\"out\"");
    }

    @Test
    void thePageWithItsMapWeighsLessThanSixtyKilobytes() throws IOException {
        for (var lang : List.of("en", "fr")) {
            var page = site.visitor().get("/" + lang + "/tracker").body();
            assertThat(weight(site, page)).as(lang).isLessThan(MOST_BYTES);
        }
    }

    /** In bytes, compressed, with everything that the page loads. */
    static int weight(TestSite served, String page) throws IOException {
        var weight = gzipped(page);
        for (var part : List.of("site.css", "pico.css", "councils.css", "map.js", "icon.svg")) {
            var address =
                    Pattern.compile("/assets/[0-9a-f]+/" + Pattern.quote(part)).matcher(page);
            if (address.find())
                weight += gzipped(served.visitor().get(address.group()).body());
        }
        return weight;
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
