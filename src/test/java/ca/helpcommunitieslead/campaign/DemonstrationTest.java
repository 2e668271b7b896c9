package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Endorsements;
import ca.helpcommunitieslead.endorsement.InvitedPeople;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.organisation.OrganisationState;
import ca.helpcommunitieslead.organisation.Organisations;
import ca.helpcommunitieslead.organisation.Outreach;
import ca.helpcommunitieslead.organisation.OutreachEntry;
import ca.helpcommunitieslead.organisation.OutreachFilter;
import ca.helpcommunitieslead.organisation.OutreachState;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Reason;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.resolution.Vote;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.threshold.Thresholds;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilState;
import ca.helpcommunitieslead.tracker.Tracker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented life, as the first start plays it. This site is started on it a second time, which adds nothing. */
final class DemonstrationTest {
    private static final Path SCRIPT = Path.of("campaigns", "demo", "demo.yaml");

    @RegisterExtension
    static final TestSite site = TestSite.development("demo");

    private static List<Resolution> records() {
        return site.bean(Resolutions.class).all();
    }

    private static JsonNode script() throws IOException {
        return new YAMLMapper().readTree(Files.readString(SCRIPT));
    }

    @Test
    void nineCouncilsCountAndATenthWaitsForItsSecondCheck() {
        var standing = site.bean(Thresholds.class).standing();

        assertThat(standing.counted()).isEqualTo(9).isEqualTo(standing.threshold() - 1);
        assertThat(standing.crossings()).isEmpty();
        assertThat(site.bean(Resolutions.class).waiting())
                .singleElement()
                .satisfies(waiting -> assertThat(site.bean(Counting.class).reasonsAgainst(waiting))
                        .containsExactly(Reason.NOT_YET_VERIFIED));
    }

    @Test
    void whatTheProgramKnowsOfDecisionsIsThere() {
        assertAll(Status.class, Resolution::status);
        assertAll(Outcome.class, record -> record.decision().outcome());
        assertAll(Body.class, record -> record.decision().body());
        assertAll(Vote.Kind.class, record -> record.decision().vote().kind());
        assertAllOf(
                Stance.class, record -> record.decision().positions().stream().map(position -> position.stance()));
        assertAllOf(
                Evidence.Rank.class,
                record -> record.exhibits().stream()
                        .map(exhibit -> exhibit.evidence().rank()));
    }

    /** Decisions of earlier terms count in this campaign, and no chain begins at an unchecked record. */
    @Test
    void everyReasonNotToCountIsThereThatCanBe() {
        var counting = site.bean(Counting.class);
        var reasons = records().stream()
                .flatMap(record -> counting.reasonsAgainst(record).stream())
                .collect(Collectors.toSet());

        assertThat(reasons).isEqualTo(EnumSet.complementOf(EnumSet.of(Reason.EARLIER_TERM, Reason.CHAIN_UNCHECKED)));
    }

    @Test
    void everyStateOfACouncilIsThere() {
        assertThat(site.bean(Tracker.class).all().stream().map(Council::state).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(CouncilState.class));
    }

    /** Its page tells of both decisions; the tracker does not list it among those that support something. */
    @Test
    void aCouncilThatTurnedSupportsNothingAnyMore() {
        assertThat(site.bean(Tracker.class)
                        .bySlug("riviere-aux-merles")
                        .orElseThrow()
                        .priorities())
                .isEmpty();
        assertThat(site.visitor().get("/en/councils/riviere-aux-merles").body())
                .contains("opposes 1 ask ·")
                .contains("supports 1 ask ·");
    }

    @Test
    void everyDecisionOfTheScriptIsRecordedOnce() throws IOException {
        assertThat(records()).hasSize(script().path("decisions").size());
    }

    /** The second start has added nobody, and the numbers on the pages agree with the people themselves. */
    @Test
    void peopleAreAsInTheScript() throws IOException {
        var wanted = new TreeMap<String, Long>();
        for (var person : script().path("people")) {
            wanted.merge(person.path("state").asString().toUpperCase(Locale.ROOT), 1L, Long::sum);
        }
        wanted.merge("CONFIRMED", (long) script().path("invited").size(), Long::sum);

        assertThat(wanted.keySet()).containsExactlyInAnyOrder("REQUESTED", "CONFIRMED", "WITHDRAWN");
        assertThat(peopleByState()).isEqualTo(wanted);
        var endorsements = site.bean(Endorsements.class);
        assertThat(endorsements.tally().individuals())
                .isEqualTo(endorsements.recount().individuals())
                .isEqualTo(wanted.get("CONFIRMED"));
    }

    private static Map<String, Long> peopleByState() {
        return site
                .sql()
                .sql("select state, count(*) as people from endorsement group by state")
                .query((row, _) -> Map.entry(row.getString("state"), row.getLong("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** R4: the number counts everybody who came by a link, the list holds those who agreed. */
    @Test
    void somebodyCameThroughTwoOrganisationsAndNotAllTellThem() {
        var counts = site.bean(Endorsements.class);
        assertThat(counts.through("tidewater-gardeners")).isEqualTo(3);
        assertThat(counts.through("les-lanternes-de-mossgate")).isEqualTo(2);
        assertThat(site.bean(InvitedPeople.class)
                        .of("tidewater-gardeners", Instant.EPOCH, 1, 10)
                        .total())
                .isEqualTo(2);
    }

    @Test
    void theOutreachLogHasEveryStateAndTwoPlansThatCollide() {
        var all = site.bean(Outreach.class).all(new OutreachFilter(null, null, false, null, null));

        assertThat(all).hasSize(7).extracting(OutreachEntry::state).contains(OutreachState.values());
        assertThat(site.bean(Outreach.class).at(new MunicipalityCode("9906001")))
                .extracting(Outreach.At::state)
                .containsExactly(OutreachState.PLANNED, OutreachState.PLANNED);
    }

    @Test
    void organisationsAreInEachState() {
        var states = site.sql()
                .sql("select distinct state from organisation")
                .query((row, _) -> row.getString("state"))
                .list();

        assertThat(states)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(OrganisationState.values()).map(Enum::name).toList());
        assertThat(site.bean(Organisations.class).count()).isEqualTo(4);
    }

    @Test
    void everythingHappenedInTheCampaignsTimeAndInOrder() {
        var start = site.bean(Campaigns.class).current().start().minusDays(1).toString();
        var times = site.sql()
                .sql("select at from audit_entry order by number")
                .query(Timestamp.class)
                .list();

        assertThat(times).isSorted().allMatch(at -> at.toString().compareTo(start) > 0);
        assertThat(times.getLast().toInstant()).isBeforeOrEqualTo(site.clock().instant());
        assertThat(times.getFirst().toInstant()).isBefore(site.clock().instant().minus(Duration.ofDays(1000)));
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
        var numbers = "select confirmed_at from endorsement where state = 'CONFIRMED' order by number";
        assertThat(site.sql().sql(numbers).query(Timestamp.class).list()).isSorted();
    }

    @Test
    void theClockRunsOnAfterwards() {
        var now = site.clock().instant();

        assertThat(Duration.between(now, Clock.systemUTC().instant()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void noMailWaits() {
        assertThat(site.mails("")).isEmpty();
    }

    @Test
    void everyPageAndMailAndTheSummarySayThatItIsInvented() {
        for (var lang : Lang.values()) {
            var words = site.bean(Messages.class).get(lang, "platform.demonstration");
            for (var path : List.of("", "/tracker", "/sign-in", "/nowhere")) {
                assertThat(site.visitor().get("/" + lang.code() + path).body())
                        .contains(words)
                        .contains("<meta name=\"robots\" content=\"noindex\">");
            }
        }
        assertThat(site.visitor().get("/api/v1/summary").body()).contains("\"demonstration\":true");
        site.visitor().post("/en/sign-in", "email", "secretariat@example.org");
        assertThat(site.mails("secretariat@example.org").getFirst().text())
                .contains(site.bean(Messages.class).get(Lang.EN, "platform.mail.demonstration"));
        site.sql().sql("delete from outbox_mail").update();
    }

    private static <E extends Enum<E>> void assertAll(Class<E> kind, Function<Resolution, E> of) {
        assertAllOf(kind, record -> Stream.of(of.apply(record)));
    }

    private static <E extends Enum<E>> void assertAllOf(Class<E> kind, Function<Resolution, Stream<E>> of) {
        assertThat(records().stream().flatMap(of).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(kind));
    }
}
