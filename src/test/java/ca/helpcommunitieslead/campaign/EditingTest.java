package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Editing.Saved;
import ca.helpcommunitieslead.campaign.Publishing.Outcome;
import ca.helpcommunitieslead.campaign.Translation.State;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Saving, publishing and translating texts (R25, R26). */
final class EditingTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Test
    void whatIsChangedInOneLanguageLeavesTheOtherBehindUntilSomebodySaysThatBothAgree() {
        var id = news("One", "Un");

        save(id, 1, body("Two", "Un"), false);
        assertThat(latest(id).translation().of(Lang.FR)).isEqualTo(State.BEHIND);

        save(id, 2, body("Two", "Deu"), false);
        assertThat(latest(id).translation().of(Lang.FR)).isEqualTo(State.BEHIND);

        save(id, 3, body("Two", "Deux"), true);
        assertThat(latest(id).translation().isComplete()).isTrue();
    }

    @Test
    void aLanguageThatIsNotThereIsMissingAndNotBehind() {
        var id = fresh();
        editing()
                .create(
                        site.secretariat(),
                        id,
                        new TextBody(Map.of("title", new LocalizedText("Only", null)), Map.of()));

        assertThat(latest(id).translation().of(Lang.FR)).isEqualTo(State.MISSING);
        assertThat(latest(id).body().lacking(Lang.FR)).containsExactly("title");
    }

    @Test
    void twoEditorsAtOnceLoseNothing() {
        var id = news("One", "Un");
        save(id, 1, body("Mine", "Mien"), false);

        var late = editing().save(site.secretariat(), id, 1, body("Theirs", "Leur"), false, "");

        assertThat(late)
                .isInstanceOfSatisfying(
                        Saved.Conflict.class,
                        conflict -> assertThat(conflict.theirs().body()).isEqualTo(body("Mine", "Mien")));
        assertThat(editing().history(id)).hasSize(2);
    }

    @Test
    void savingTheSameAgainIsNoEdit() {
        var id = news("One", "Un");

        save(id, 1, body("One", "Un"), false);
        save(id, 1, body("One", "Un"), true);

        assertThat(editing().history(id)).hasSize(1);
    }

    @Test
    void versionsAndRevisionsAreCountedAndEachStays() {
        var id = news("One", "Un");
        assertThat(publish(id, 1, true)).isEqualTo(Outcome.DONE);
        save(id, 1, body("One!", "Un"), true);
        assertThat(publish(id, 2, false)).isEqualTo(Outcome.DONE);
        save(id, 2, body("Two", "Deux"), true);
        assertThat(publish(id, 3, true)).isEqualTo(Outcome.DONE);

        assertThat(texts().history(id))
                .extracting(text -> text.version() + "." + text.revision())
                .containsExactly("2.0", "1.1", "1.0");
        assertThat(texts().version(id, 1).orElseThrow().body()).isEqualTo(body("One!", "Un"));
        assertThat(texts().published(id).orElseThrow().body()).isEqualTo(body("Two", "Deux"));
    }

    @Test
    void whatSomebodyElseSavedIsNotPublishedUnseen() {
        var id = news("One", "Un");
        save(id, 1, body("Two", "Deux"), false);

        assertThat(publish(id, 1, true)).isEqualTo(Outcome.SAVED_SINCE);
        assertThat(publish(id, 7, true)).isEqualTo(Outcome.UNKNOWN);
        assertThat(texts().published(id)).isEmpty();
    }

    @Test
    void aTextComesOutAtItsTime() {
        var id = news("One", "Un");
        var due = site.clock().instant().plus(Duration.ofHours(2));
        publishing().schedule(site.secretariat(), id, 1, true, due, "");

        publishing().publishDue();
        assertThat(texts().published(id)).isEmpty();

        site.clock().advance(Duration.ofHours(3));
        publishing().publishDue();
        assertThat(texts().published(id)).isPresent();
        assertThat(publishing().scheduled()).isEmpty();
    }

    @Test
    void whatIsRetractedIsGoneFromSightAndComesBackWhenItIsPublishedAgain() {
        var id = news("One", "Un");
        publish(id, 1, true);

        publishing().retract(site.secretariat(), id, "wrong");
        assertThat(texts().published(id)).isEmpty();
        assertThat(texts().version(id, 1)).isPresent();

        assertThat(publish(id, 1, false)).isEqualTo(Outcome.DONE);
        assertThat(texts().published(id)).isPresent();
    }

    @Test
    void aTextOfThePackIsAStarterUntilAnEditorAdoptsIt() {
        var brief = TextId.brief("energy-decision-matrix");
        assertThat(texts().published(brief).orElseThrow().starter()).isTrue();

        assertThat(publish(brief, 1, false)).isEqualTo(Outcome.DONE);

        assertThat(texts().published(brief).orElseThrow().starter()).isFalse();
        assertThat(publish(brief, 1, false)).isEqualTo(Outcome.SHOWN_ALREADY);
    }

    @Test
    void anAskThatIsPublishedAnewMakesANewEdition() {
        var id = new TextId(TextKind.ASK, "decision-matrix");
        var before = site.bean(Priorities.class).edition();

        publish(id, 1, true);

        assertThat(site.bean(Priorities.class).edition()).isEqualTo(before + 1);
        assertThat(site.bean(Priorities.class)
                        .ask("decision-matrix")
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void asksPublishedAtTheSameTimeAreAllPublished() {
        var keys = List.of("decision-matrix", "climate-law", "climate-lens", "national-code");
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = keys.stream()
                    .map(key -> together.submit(() -> publish(new TextId(TextKind.ASK, key), 1, true)))
                    .toList();

            assertThat(outcomes).extracting(Future::get).allMatch(outcome -> outcome != Outcome.UNKNOWN);
        }
    }

    @Test
    void aTextOfWhichHalfIsTranslatedSaysSo() {
        var id = fresh();
        editing()
                .create(
                        site.secretariat(),
                        id,
                        new TextBody(
                                Map.of(
                                        "title", new LocalizedText("Half", "À moitié"),
                                        "summary", new LocalizedText("Half", "À moitié"),
                                        "body", new LocalizedText("Only in English", null)),
                                Map.of()));
        publish(id, 1, true);

        var note = site.bean(Messages.class).get(Lang.FR, "campaign.translation.missing");
        assertThat(site.visitor().get("/fr/news/" + id.key()).body()).contains(note);
        assertThat(site.visitor().get("/en/news/" + id.key()).body()).doesNotContain("class=\"untranslated\"");
    }

    private static TextId news(String en, String fr) {
        var id = fresh();
        editing().create(site.secretariat(), id, body(en, fr));
        return id;
    }

    private static TextId fresh() {
        return new TextId(TextKind.NEWS, "item-" + NUMBERS.incrementAndGet());
    }

    private static TextBody body(String en, String fr) {
        return new TextBody(Map.of("title", new LocalizedText(en, fr)), Map.of());
    }

    private static void save(TextId id, int base, TextBody body, boolean inStep) {
        var saved = editing().save(site.secretariat(), id, base, body, inStep, "");
        assertThat(saved).isInstanceOf(Saved.Done.class);
    }

    private static Outcome publish(TextId id, int edit, boolean newVersion) {
        return publishing().publish(site.secretariat(), id, edit, newVersion, "");
    }

    private static TextEdit latest(TextId id) {
        return editing().latest(id).orElseThrow();
    }

    private static Editing editing() {
        return site.bean(Editing.class);
    }

    private static Publishing publishing() {
        return site.bean(Publishing.class);
    }

    private static Texts texts() {
        return site.bean(Texts.class);
    }
}
