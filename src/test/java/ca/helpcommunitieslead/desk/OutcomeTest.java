package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.TestSite;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reporting an outcome from a telephone: a small page, and a form that can be sent again without harm. */
final class OutcomeTest {
    private static final int SMALL = 15_000;
    private static final Pattern STYLE = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final AtomicInteger COUNCILS = new AtomicInteger();

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final Member member = Member.at(
            site,
            site.sql()
                    .sql("select code from municipality where length(code) = 7 order by code offset :n limit 1")
                    .param("n", 100 + COUNCILS.incrementAndGet())
                    .query(String.class)
                    .single());

    private static String today() {
        return site.bean(Campaigns.class).today().toString();
    }

    private static String priority() {
        return "priority." + site.bean(Priorities.class).all().getFirst().slug();
    }

    private List<Decision> recorded() {
        return recorded(member.council());
    }

    private static List<Decision> recorded(MunicipalityCode council) {
        return site.bean(Resolutions.class).of(council).stream()
                .map(resolution -> resolution.decision())
                .toList();
    }

    private Answer carried(String key) {
        return member.reports(
                key, "outcome", "CARRIED", "day", today(), "wording", "sample", priority(), "true", "votesFor", "7");
    }

    @Test
    void thePageWithItsStyleIsSmallAndHasNoScript() {
        var page = member.opens("/outcome").body();
        var size = page.getBytes(StandardCharsets.UTF_8).length;
        for (var style : STYLE.matcher(page).results().toList())
            size += member.visitor().get(style.group(1)).body().length();
        assertThat(size).isLessThan(SMALL);
        assertThat(page).doesNotContain("<script");
    }

    @Test
    void theSampleResolutionSupportsTheAsksOfThePrioritiesThatAreTicked() {
        var answer = carried(member.key());
        assertThat(answer.status()).isEqualTo(303);
        var page = member.visitor().get(answer.location());
        assertThat(page.body()).contains("A second person checks it", "The clerk’s letter", "Recorded as supporting");

        var decision = recorded().getFirst();
        var asks = site.bean(Priorities.class).all().getFirst().asks();
        assertThat(decision.positions()).hasSameSizeAs(asks).allMatch(position -> position.stance() == Stance.SUPPORT);
        assertThat(decision.vote().inFavour()).isEqualTo(7);
        assertThat(decision.vote().against()).as("unknown, never nought").isNull();
        assertThat(site.bean(Resolutions.class).of(member.council()).getFirst().status())
                .isEqualTo(Status.REPORTED);
    }

    @Test
    void whatIsNotSaidIsNotGuessed() {
        assertThat(member.reports(member.key(), "day", today()).status()).isEqualTo(422);
        assertThat(member.reports(member.key(), "outcome", "CARRIED", "day", today(), "wording", "sample")
                        .status())
                .as("no priority")
                .isEqualTo(422);
        assertThat(recorded()).isEmpty();
        member.reports(member.key(), "outcome", "CARRIED", "day", today(), "wording", "adapted", priority(), "true");
        assertThat(recorded().getFirst().positions()).isEmpty();
    }

    @Test
    void anAmendedTextIsLeftToWhoeverChecksIt() {
        member.reports(
                member.key(), "outcome", "CARRIED_AS_AMENDED", "day", today(), "wording", "sample", priority(), "true");
        assertThat(recorded().getFirst().positions()).isEmpty();
    }

    @Test
    void sendingAgainWithTheSameKeyAnswersWithTheSameRecord() {
        var key = member.key();
        var first = carried(key);
        assertThat(carried(key).location()).isEqualTo(first.location());
        assertThat(recorded()).hasSize(1);
        assertThat(member.opens("/outcome/" + key).location()).isEqualTo(first.location());
    }

    @Test
    void sendingTwiceAtOnceRecordsOnce() throws Exception {
        var key = member.key();
        var calls = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 4; i++) calls.add(() -> carried(key));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var locations = new ArrayList<String>();
            for (var answer : threads.invokeAll(calls))
                locations.add(answer.get().location());
            assertThat(locations).allMatch(location -> location.equals(locations.getFirst()));
        }
        assertThat(recorded()).hasSize(1);
    }

    @Test
    void anotherDecisionOfTheSameDayHasToBeSeenFirst() {
        carried(member.key());
        var answer = carried(member.key());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Something is recorded of this day already");
        assertThat(recorded()).hasSize(1);
        var seen = Pattern.compile("name=\"sameDay\" value=\"([^\"]+)\"").matcher(answer.body());
        assertThat(seen.find()).isTrue();
        assertThat(member.reports(member.key(), "outcome", "DEFEATED", "day", today(), "sameDay", seen.group(1))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void itIsRecordedOnTheMembersPlan() {
        var plan = site.bean(Plans.class).begin(member.person(), member.council(), Disclosure.HIDDEN);
        assertThat(member.opens("/outcome").body()).contains("This is about: a plan (idea).");
        var answer = member.reports(
                member.key(),
                "outcome",
                "REFERRED",
                "day",
                today(),
                "sentTo",
                "Staff, until March",
                "wording",
                "sample");
        assertThat(answer.location()).endsWith("/desk/outcomes/" + plan.key());
        var resolution = site.bean(Resolutions.class).byKey(plan.key().value()).orElseThrow();
        assertThat(resolution.decision().particulars().sentTo()).isEqualTo("Staff, until March");
        assertThat(resolution.life().standing()).isEqualTo(Stage.REFERRED);

        carried(member.key());
        assertThat(site.bean(Resolutions.class)
                        .byKey(plan.key().value())
                        .orElseThrow()
                        .decision()
                        .outcome())
                .as("what was put off comes back")
                .isIn(Outcome.CARRIED, Outcome.REFERRED);
    }

    @Test
    void aPhotoIsKeptAsAClaim() {
        var png = Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        var answer = Multipart.formAt(member.visitor(), "/en/desk/outcome")
                .fields("key", member.key(), "outcome", "DEFEATED", "day", today())
                .file("evidenceFile", "photo.png", png)
                .send("/en/desk/outcome");
        assertThat(answer.status()).isEqualTo(303);
        var exhibits =
                site.bean(Resolutions.class).of(member.council()).getFirst().exhibits();
        assertThat(exhibits).hasSize(1);
        assertThat(exhibits.getFirst().evidence().rank().isEnough()).isFalse();
    }

    @Test
    void whoseSessionIsOverFindsWhatTheyTypedAfterSigningIn() {
        var key = member.key();
        var stranger = site.visitor();
        var answer = Multipart.plainForm(stranger)
                .fields("key", key, "council", member.council().value(), "outcome", "DEFEATED", "day", today())
                .field("motionNumber", "2026-255")
                .send("/en/desk/outcome");
        assertThat(answer.location()).isEqualTo("/en/sign-in?next=/en/desk/outcome/" + key);
        assertThat(recorded()).isEmpty();

        stranger.post("/en/sign-in", "email", member.person().email().value(), "next", "/en/desk/outcome/" + key);
        var back = stranger.post(site.mails(member.person().email()).getFirst().link("/sign-in/"));
        assertThat(back.location()).isEqualTo("/en/desk/outcome/" + key);
        assertThat(stranger.get(back.location()).body())
                .contains("This is what you had typed", "value=\"2026-255\"", "value=\"DEFEATED\" checked");
    }

    @Test
    void whoHasNoDeskThereSeesNoReport() {
        var location = carried(member.key()).location();
        assertThat(Member.at(site, Member.OTTAWA).visitor().get(location).status())
                .isEqualTo(404);
    }
}
