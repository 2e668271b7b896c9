package ca.helpcommunitieslead.campaign.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Showing texts to the public, at once or later, and taking them back. */
@TestInstance(Lifecycle.PER_CLASS)
final class PublicationTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Desk desk;

    @BeforeAll
    void begin() {
        desk = new Desk(site, site.signedIn(Role.EDITOR));
    }

    private Answer publish(TextId id, String... fields) {
        return desk.post(id, "/publication", fields);
    }

    @Test
    void theFirstPublicationIsVersionOne() {
        var id = desk.news("One", "Un");

        assertThat(publish(id, "edit", "1", "note", "First").location()).endsWith("?done=published");

        var text = desk.texts().published(id).orElseThrow();
        assertThat(text.version()).isEqualTo(1);
        assertThat(text.note()).isEqualTo("First");
    }

    @Test
    void afterThatTheEditorSaysWhetherTheMeaningChanges() {
        var id = desk.news("One", "Un");
        publish(id, "edit", "1");
        desk.save(id, "title.en", "Two");

        var refused = publish(id, "edit", "2");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#field-change\"");

        publish(id, "edit", "2", "change", "correction");
        desk.save(id, "title.en", "Three");
        publish(id, "edit", "3", "change", "version");

        assertThat(desk.texts().history(id)).extracting(TextStanding::number).containsExactly("2", "1.1", "1");
    }

    @Test
    void thePageBeforeTellsWhatChangesAndWhatIsBehind() {
        var id = desk.news("One", "Un");
        publish(id, "edit", "1");
        desk.save(id, "title.en", "Two");

        assertThat(desk.open(id, "/publication/new").body())
                .contains("<del><span class=\"sr\">removed: </span>One</del>")
                .contains("<ins><span class=\"sr\">added: </span>Two</ins>")
                .contains("French: Behind the English of")
                .contains("You may publish it nevertheless");
        assertThat(publish(id, "edit", "2", "change", "version").status()).isEqualTo(303);
    }

    @Test
    void whatSomebodySavedSinceIsNotPublishedUnseen() {
        var id = desk.news("One", "Un");
        desk.save(id, "title.en", "Two");

        var answer = publish(id, "edit", "1");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Somebody saved this text since you opened this page.");
        assertThat(desk.texts().published(id)).isEmpty();
    }

    @Test
    void aStarterTextIsAdoptedAsItIs() {
        var id = new TextId(TextKind.ASK, "climate-law");
        assertThat(desk.open(id, "").body()).contains("Adopt as it is");

        var answer = publish(id, "edit", "1", "change", "correction");

        assertThat(answer.location()).endsWith("?done=adopted");
        var text = desk.texts().published(id).orElseThrow();
        assertThat(text.starter()).isFalse();
        assertThat(text.version()).isEqualTo(1);
        assertThat(desk.open(id, "").body()).doesNotContain("Adopt as it is");
    }

    @Test
    void aTimeIsThatOfTheCampaignsZone() {
        var id = desk.news("One", "Un");
        var zone = site.bean(Campaigns.class).current().zone();
        assertThat(zone).isEqualTo(ZoneId.of("America/Toronto"));
        var day = site.bean(Campaigns.class).today().plusDays(3);

        var answer = publish(id, "edit", "1", "dueDate", day.toString(), "dueTime", "09:30");

        assertThat(answer.location()).endsWith("?done=scheduled");
        assertThat(desk.publishing().scheduled())
                .filteredOn(schedule -> schedule.id().equals(id))
                .singleElement()
                .satisfies(schedule -> assertThat(schedule.due())
                        .isEqualTo(day.atTime(LocalTime.of(9, 30)).atZone(zone).toInstant()));
        assertThat(desk.open(id, "").body()).contains("9:30");
        assertThat(desk.texts().published(id)).isEmpty();
    }

    @Test
    void aPublicationThatIsToComeCanBeWithdrawn() {
        var id = desk.news("One", "Un");
        var day = site.bean(Campaigns.class).today().plusDays(3);
        publish(id, "edit", "1", "dueDate", day.toString(), "dueTime", "09:30");

        assertThat(desk.post(id, "/publication/withdrawal").location()).endsWith("?done=unscheduled");

        assertThat(desk.publishing().scheduled())
                .noneMatch(schedule -> schedule.id().equals(id));
        assertThat(desk.post(id, "/publication/withdrawal").status()).isEqualTo(404);
    }

    @Test
    void aTimeThatIsOverOrHalfGivenIsRefused() {
        var id = desk.news("One", "Un");
        var yesterday = site.bean(Campaigns.class).today().minusDays(1).toString();

        assertThat(publish(id, "edit", "1", "dueDate", yesterday, "dueTime", "09:30")
                        .body())
                .contains("This time is over.");
        assertThat(publish(id, "edit", "1", "dueDate", yesterday).body()).contains("href=\"#field-dueTime\"");
        assertThat(publish(id, "edit", "1", "dueTime", "09:30").body()).contains("href=\"#field-dueDate\"");
        assertThat(desk.publishing().scheduled())
                .noneMatch(schedule -> schedule.id().equals(id));
    }

    @Test
    void retractingNeedsAReasonAndTakesTheTextOutOfSight() {
        var id = desk.news("One", "Un");
        publish(id, "edit", "1");

        assertThat(desk.post(id, "/retraction", "reason", " ").status()).isEqualTo(422);
        assertThat(desk.post(id, "/retraction", "reason", "It was wrong.").location())
                .endsWith("?done=retracted");

        assertThat(desk.texts().published(id)).isEmpty();
        assertThat(desk.open(id, "").body()).contains("Retracted");
        assertThat(publish(id, "edit", "1", "change", "correction").location()).endsWith("?done=published");
    }
}
