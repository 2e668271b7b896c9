package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.AResolution;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The clauses of a record, the asks that they speak of, and the comparison with the sample resolution. */
@TestInstance(Lifecycle.PER_CLASS)
final class ClausesTest {
    private static final String TEXT = """
                WHEREAS the roads <b>flood</b>;

                THEREFORE BE IT RESOLVED THAT council endorses the campaign;

                BE IT FURTHER RESOLVED THAT the Clerk send a certified copy.""";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Visitor editor;

    @BeforeAll
    void begin() {
        records = new Records(site);
        editor = site.signedIn(Role.EDITOR);
    }

    private Resolution record(String text, Lang lang) {
        var plain = aDecision()
                .of(records.council())
                .supporting("climate-law", "climate-lens")
                .build();
        return site.bean(Resolutions.class)
                .record(records.member, worded(plain, text, lang), List.of(AResolution.evidence(Rank.CLERK_LETTER)));
    }

    private static Decision worded(Decision plain, String text, Lang lang) {
        return new Decision(
                plain.council(),
                plain.body(),
                plain.day(),
                plain.motionNumber(),
                plain.mover(),
                plain.seconder(),
                plain.outcome(),
                plain.vote(),
                plain.positions(),
                text,
                lang);
    }

    private static Resolution now(Resolution resolution) {
        return site.bean(Resolutions.class).byKey(resolution.key().value()).orElseThrow();
    }

    private static String clauses(Resolution resolution) {
        return "/en/admin/resolutions/" + resolution.key() + "/clauses";
    }

    private Answer save(Resolution resolution, Map<String, String> changes) {
        var values = new TreeMap<>(Map.of("clauses", "2", "reason", "Mapped."));
        values.putAll(changes);
        var fields = values.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        return editor.postAs(clauses(resolution), clauses(resolution), fields);
    }

    @Test
    void thePublicPageHasTwoListsInTheLanguageOfTheCouncil() {
        var recorded = record(TEXT, Lang.EN);

        var page = site.visitor().get("/fr/resolutions/" + recorded.key()).body();
        assertThat(page)
                .contains("<ol class=\"clauses\" aria-labelledby=\"preamble\">")
                .contains("<li id=\"clause-2\"><div class=\"adopted\" lang=\"en\">BE IT FURTHER RESOLVED")
                .contains("WHEREAS the roads &lt;b&gt;flood&lt;/b&gt;;");
    }

    @Test
    void savingIsACorrectionThatWaitsAndKeepsWhatRestsOnNoClause() {
        var recorded = record(TEXT, Lang.EN);

        var answer = save(recorded, Map.of("ask.1.0", "climate-law", "stance.1.0", "PARTIAL"));

        assertThat(answer.status()).isEqualTo(303);
        var mapped = now(recorded);
        assertThat(mapped.status()).isEqualTo(Status.REPORTED);
        assertThat(mapped.history().getLast().kind()).isEqualTo("CORRECTED");
        assertThat(mapped.history().getLast().reason()).isEqualTo("Mapped.");
        var before = recorded.decision().positions();
        assertThat(mapped.decision().positions())
                .containsExactly(new Position(before.getFirst().ask(), 1, Stance.PARTIAL, 1), before.getLast());
        assertThat(site.visitor().get("/en/resolutions/" + recorded.key()).body())
                .contains("What clause 1 says of the campaign’s asks");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingIsSaved() {
        var recorded = record(TEXT, Lang.EN);
        var steps = recorded.history().size();

        for (var wrong : List.of(
                Map.of("ask.1.0", "nothing", "stance.1.0", "SUPPORT"),
                Map.of("ask.1.0", "climate-law", "stance.1.0", ""),
                Map.of("ask.1.0", "", "stance.1.0", "SUPPORT"),
                Map.of(
                        "ask.1.0",
                        "climate-law",
                        "stance.1.0",
                        "SUPPORT",
                        "ask.2.0",
                        "climate-law",
                        "stance.2.0",
                        "OPPOSE"),
                Map.of("ask.1.0", "climate-law", "stance.1.0", "SUPPORT", "clauses", "3"),
                Map.of("ask.1.0", "climate-law", "stance.1.0", "SUPPORT", "clauses", "-1"),
                Map.of("ask.1.0", "climate-law", "stance.1.0", "SUPPORT", "reason", ""),
                Map.of("reason", "Nothing else."))) {
            var answer = save(recorded, wrong);
            assertThat(answer.status()).as("%s", wrong).isEqualTo(422);
            assertThat(answer.body()).contains("class=\"errors\"");
        }
        var old = Multipart.formAt(editor, clauses(recorded)).fields("seen", "1", "clauses", "2", "reason", "Old.");
        assertThat(old.send(clauses(recorded)).status()).isEqualTo(409);
        assertThat(now(recorded).history()).hasSize(steps);
    }

    @Test
    void aSuggestionIsShownAndNeverStoredByItself() {
        var statement = "BE IT RESOLVED THAT council asks the province to restore in law an emissions target, a climate"
                + " plan and public progress reports";
        var recorded = record(statement, Lang.EN);
        var ask = site.bean(Priorities.class).ask("climate-law").orElseThrow();
        var same = record("BE IT RESOLVED THAT " + ask.statement().in(Lang.EN).text(), Lang.EN);

        assertThat(editor.get(clauses(same)).body()).contains("Suggestion,");
        assertThat(editor.get(clauses(same) + "?suggested=1").body())
                .contains("<option value=\"climate-law\" selected");
        assertThat(now(same)).isEqualTo(same);
        assertThat(editor.get(clauses(recorded)).status()).isEqualTo(200);
    }

    @Test
    void theComparisonSaysWhatBecameOfEachClauseAndOfWhichEdition() {
        var recorded = record(TEXT, Lang.EN);

        var page = site.visitor()
                .get("/en/resolutions/" + recorded.key() + "/comparison")
                .body();
        assertThat(page)
                .contains("The sample in its version 1")
                .contains("clauses of the sample left out")
                .contains("<del><span class=\"sr\"")
                .contains("Words were only taken away, or a verb was exchanged")
                .contains("WHEREAS the roads &lt;b&gt;flood&lt;/b&gt;;");
    }

    @Test
    void withoutATextThereIsNothingToCompareAndThePageSaysSo() {
        var recorded = record("", Lang.FR);

        assertThat(site.visitor()
                        .get("/en/resolutions/" + recorded.key() + "/comparison")
                        .body())
                .contains("there is nothing to compare");
        assertThat(site.visitor()
                        .get("/fr/resolutions/" + recorded.key() + "/comparison")
                        .body())
                .contains("il n’y a donc rien à comparer");
    }

    @Test
    void aFrenchTextIsComparedWithTheFrenchSample() {
        var recorded = record("IL EST DE PLUS RÉSOLU QUE le conseil demande une réponse écrite.", Lang.FR);

        assertThat(site.visitor()
                        .get("/en/resolutions/" + recorded.key() + "/comparison")
                        .body())
                .contains("ATTENDU QUE les municipalités possèdent");
    }

    @Test
    void aMemberWithoutARoleCannotMap() {
        ADecision any = aDecision().of(records.council()).supporting("climate-law");
        var recorded = records.reported(any);

        assertThat(site.signedIn().get(clauses(recorded)).status()).isEqualTo(403);
    }
}
