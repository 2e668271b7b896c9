package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Editing.Saved;
import ca.helpcommunitieslead.campaign.PackChange.Effect;
import ca.helpcommunitieslead.campaign.PackChange.Values;
import ca.helpcommunitieslead.campaign.Packs.Outcome;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.support.OpenProgram;
import ca.helpcommunitieslead.support.PackFolder;
import ca.helpcommunitieslead.support.TestSite;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Importing a pack once more, while people work on the site. */
final class PackImportTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final TextId LESSON = new TextId(TextKind.LESSON, "british-columbia-promises");
    private static final String LESSON_FILE = "lessons/british-columbia-promises.en.md";
    private static final String ASKS = "priorities/climate-accountability/asks.yaml";

    private static final Set<String> TABLES = Set.of(
            "campaign",
            "council_term",
            "authority",
            "authority_name",
            "municipality",
            "municipality_kind",
            "municipality_riding",
            "riding",
            "postal_area",
            "priority",
            "ask",
            "ask_edition",
            "text",
            "text_edit",
            "text_publication",
            "text_schedule",
            "audit_entry");

    @TempDir
    Path folder;

    private PackFolder pack = new PackFolder(Path.of("campaigns", "ontario"));

    /** What an earlier test changed is put back by importing the pack as it is. */
    @BeforeEach
    void restore() {
        var texts = site.bean(PackRecords.class).texts().keySet();
        var known = PackReader.read(pack.path()).pack().orElseThrow().texts().keySet();
        write(texts.stream().filter(known::contains).collect(Collectors.toSet()));
        pack = PackFolder.copy("ontario", folder);
    }

    @Test
    void theFirstStartImportedAllOfThePack() {
        assertThat(site.bean(PackImport.class)
                        .compare(PackReader.read(pack.path()).pack().orElseThrow(), Set.of())
                        .changes())
                .isEmpty();
    }

    @Test
    void aDryRunNamesEachFieldAndWritesNothing() {
        pack.replace("municipalities.csv", "Township of South Glengarry", "Village of South Glengarry");
        pack.replace("campaign.yaml", "councils: 10", "councils: 12");
        var before = fingerprints();

        var report = done(site.bean(Packs.class).compare(pack.path(), Set.of()));

        assertThat(change(report, PackPart.MUNICIPALITIES, "3501005").fields())
                .isEqualTo(Map.of(
                        "official_name", new Values("Township of South Glengarry", "Village of South Glengarry")));
        assertThat(change(report, PackPart.SETTINGS, "campaign").fields())
                .isEqualTo(Map.of("councils", new Values("10", "12")));
        assertThat(report.lines())
                .contains(
                        "municipalities: 1 changed",
                        "  changed 3501005",
                        "    official_name: “Township of South Glengarry” → “Village of South Glengarry”",
                        "texts: no difference");
        assertThat(fingerprints()).isEqualTo(before);
    }

    @Test
    void whatThePackLacksStays() {
        var all = site.bean(Municipalities.class).count();
        var line = pack.read("municipalities.csv")
                .lines()
                .filter(row -> row.startsWith("3501011"))
                .findFirst()
                .orElseThrow();
        pack.replace("municipalities.csv", line + "\n", "");
        for (var table : List.of("postal-areas.csv", "ridings.csv")) {
            pack.write(table, pack.read(table).replaceAll("3501011:[^;\n]*;?", ""));
        }
        pack.delete(LESSON_FILE).delete(LESSON_FILE.replace(".en.", ".fr."));

        var report = write(Set.of());

        assertThat(change(report, PackPart.MUNICIPALITIES, "3501011").effect()).isEqualTo(Effect.MISSING);
        assertThat(change(report, PackPart.TEXTS, LESSON.toString()).effect()).isEqualTo(Effect.MISSING);
        assertThat(site.bean(Municipalities.class).count()).isEqualTo(all);
        assertThat(texts().published(LESSON)).isPresent();
    }

    @Test
    void aTextThatNobodyEditedIsCorrectedAndItsHistoryStays() {
        var before = texts().published(LESSON).orElseThrow();
        pack.replace(LESSON_FILE, "title: ", "title: New ");

        write(Set.of());

        var after = texts().published(LESSON).orElseThrow();
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.body().raw("title", Lang.EN)).startsWith("New ");
        assertThat(after.translation().isComplete()).isTrue();
        assertThat(site.bean(Editing.class).history(LESSON))
                .anyMatch(edit -> edit.body().equals(before.body()));

        var unchanged = fingerprints();
        assertThat(write(Set.of()).changes()).isEmpty();
        assertThat(fingerprints()).isEqualTo(unchanged);
    }

    @Test
    void aTextThatSomebodyEditedIsKeptUntilItIsNamed() {
        edit(LESSON, "Ours");
        pack.replace(LESSON_FILE, "title: ", "title: Theirs ");

        var report = write(Set.of());

        assertThat(change(report, PackPart.TEXTS, LESSON.toString()).effect()).isEqualTo(Effect.KEPT);
        assertThat(report.lines()).anyMatch(line -> line.contains("--overwrite lesson/british-columbia-promises"));
        assertThat(title(LESSON)).isEqualTo("Ours");

        write(Set.of(LESSON));

        assertThat(title(LESSON)).startsWith("Theirs ");
        assertThat(texts().published(LESSON).orElseThrow().starter()).isTrue();
        assertThat(texts().history(LESSON))
                .anyMatch(text -> text.body().raw("title", Lang.EN).equals("Ours"));
        assertThat(write(Set.of(LESSON)).changes()).isEmpty();
    }

    @Test
    void aTextThatAnEditorAdoptedAsItWasIsKeptToo() {
        var starter = texts().published(LESSON).orElseThrow();
        site.bean(Publishing.class).publish(site.secretariat(), LESSON, starter.edit(), false, "");
        pack.replace(LESSON_FILE, "title: ", "title: Theirs ");

        var report = write(Set.of());

        assertThat(change(report, PackPart.TEXTS, LESSON.toString()).effect()).isEqualTo(Effect.KEPT);
        assertThat(texts().published(LESSON).orElseThrow().starter()).isFalse();
    }

    @Test
    void whatSomebodyWithdrewOrPlannedIsKeptToo() {
        site.bean(Publishing.class).retract(site.secretariat(), LESSON, "wrong");
        var news = new TextId(TextKind.LESSON, "british-columbia-received");
        var number = site.bean(Editing.class).latest(news).orElseThrow().number();
        var due = site.clock().instant().plus(Duration.ofDays(2));
        site.bean(Publishing.class).schedule(site.secretariat(), news, number, false, due, "");
        pack.replace(LESSON_FILE, "title: ", "title: Theirs ");
        pack.replace("lessons/british-columbia-received.en.md", "title: ", "title: Theirs ");

        var report = write(Set.of());

        assertThat(change(report, PackPart.TEXTS, LESSON.toString()).reason()).contains("retracted");
        assertThat(change(report, PackPart.TEXTS, news.toString()).reason()).contains("scheduled");
    }

    @Test
    void anAskOfAHigherVersionIsANewVersionAndANewEdition() {
        var ask = new TextId(TextKind.ASK, "climate-law");
        var version = texts().published(ask).orElseThrow().version();
        var edition = site.bean(Priorities.class).edition();
        pack.replace(ASKS, "- key: climate-law", "- key: climate-law\n  version: " + (version + 1));
        pack.replace(ASKS, "Put back into law", "Write into law");

        write(Set.of());

        assertThat(texts().published(ask).orElseThrow().version()).isEqualTo(version + 1);
        assertThat(site.bean(Priorities.class).edition()).isEqualTo(edition + 1);
        assertThat(site.bean(Priorities.class)
                        .ask("climate-law")
                        .orElseThrow()
                        .statement()
                        .en())
                .startsWith("Write into law");

        pack.replace(ASKS, "\n  version: " + (version + 1), "");
        assertThat(write(Set.of()).changes()).isEmpty();
        pack.replace(ASKS, "Write into law", "Put back into law");
        assertThat(change(write(Set.of()), PackPart.TEXTS, ask.toString()).reason())
                .contains("version " + (version + 1));
    }

    @Test
    void theOrderOfAsksFollowsThePack() {
        var first = new PackFolder(Path.of("campaigns", "ontario")).read(ASKS);
        var second = first.indexOf("- key: climate-lens");
        var third = first.indexOf("- key: across-ministries");
        pack.write(ASKS, first.substring(second, third) + first.substring(0, second) + first.substring(third));

        var report = write(Set.of());

        assertThat(report.changes()).hasSize(1);
        assertThat(site.bean(Priorities.class)
                        .bySlug("climate-accountability")
                        .orElseThrow()
                        .asks())
                .extracting(ask -> ask.key().value())
                .startsWith("climate-lens", "climate-law", "across-ministries");
    }

    @Test
    void anotherCampaignIsRefused() {
        assertThat(site.bean(Packs.class).write(Path.of("campaigns", "demo"), Set.of()))
                .isEqualTo(new Outcome.OtherCampaign("ontario", "demo"));
    }

    @Test
    void aTextThatThePackLacksCannotBeOverwritten() {
        var news = new TextId(TextKind.NEWS, "nothing");
        assertThat(site.bean(Packs.class).write(pack.path(), Set.of(news)))
                .isEqualTo(new Outcome.NotInPack(List.of(news)));
    }

    @Test
    void aRunningSiteShowsTheChangeAtOnce() {
        assertThat(site.bean(Municipalities.class)
                        .bySlug("south-glengarry")
                        .orElseThrow()
                        .website())
                .isNotNull();
        var page = site.visitor().get("/en/tracker/south-glengarry").body();
        pack.replace("municipalities.csv", "Township of South Glengarry", "Town of South Glengarry");
        pack.replace("campaign.yaml", "Ten councils open the conversation", "Twelve councils talk");

        try (var command = new OpenProgram(site.settings().databaseUrl().orElseThrow())) {
            command.bean(Packs.class).write(pack.path(), Set.of());
        }

        assertThat(page).isNotEmpty();
        assertSoon(() -> site.bean(Municipalities.class)
                .bySlug("south-glengarry")
                .orElseThrow()
                .officialName()
                .equals("Town of South Glengarry"));
        assertSoon(() -> site.visitor().get("/en").body().contains("Twelve councils talk"));
    }

    private static void assertSoon(BooleanSupplier condition) {
        var end = Instant.now().plus(Duration.ofSeconds(10));
        while (!condition.getAsBoolean() && Instant.now().isBefore(end)) Thread.onSpinWait();
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private PackReport write(Set<TextId> overwrite) {
        return done(site.bean(Packs.class).write(pack.path(), overwrite));
    }

    private static PackReport done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).report();
    }

    private static PackChange change(PackReport report, PackPart part, String key) {
        return report.changes().stream()
                .filter(change -> change.part() == part && change.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Saves and publishes the text with another title, as an editor does. */
    private static void edit(TextId id, String title) {
        var latest = site.bean(Editing.class).latest(id).orElseThrow();
        var fields = new HashMap<>(latest.body().fields());
        fields.put("title", LocalizedText.same(title));
        var body = new TextBody(fields, latest.body().attributes());
        var saved = site.bean(Editing.class).save(site.secretariat(), id, latest.number(), body, true, "");
        site.bean(Publishing.class)
                .publish(site.secretariat(), id, ((Saved.Done) saved).edit().number(), false, "");
    }

    private static String title(TextId id) {
        return texts().published(id).orElseThrow().body().raw("title", Lang.EN);
    }

    private static Texts texts() {
        return site.bean(Texts.class);
    }

    /** Of the tables that an import may touch; jobs are at work in others. */
    private static Map<String, String> fingerprints() {
        try (var program = new OpenProgram(site.settings().databaseUrl().orElseThrow())) {
            var found = program.fingerprints();
            found.keySet().retainAll(TABLES);
            return found;
        }
    }
}
