package ca.helpcommunitieslead.campaign.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.support.Editor;
import ca.helpcommunitieslead.support.TestSite;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons, news, and the pages that editors add. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ArticlesTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theStoryComesFirstAndNoTwoHeadingsShareAnId() {
        var page = page("/en/lessons");

        assertThat(page)
                .contains("What happened in British Columbia", "We ask for an answer to each ask", "Starter draft")
                .contains("id=\"british-columbia_the-story\"", "id=\"british-columbia-answer-per-ask_what-happened\"");
        assertThat(page.indexOf("id=\"british-columbia\"")).isLessThan(page.indexOf("id=\"british-columbia-answer"));
        assertThat(page("/fr/lessons")).contains("Leçons").doesNotContain("⟦");
    }

    @Test
    void eachLessonHasAPageOfItsOwn() {
        assertThat(page("/en/lessons/british-columbia-answer-per-ask"))
                .contains("We ask for an answer to each ask", "href=\"/en/lessons\"", "id=\"what-happened\"");
    }

    @Test
    @Order(1)
    void withoutNewsThePageSaysWhatWillStandThere() {
        assertThat(page("/en/news")).contains("There is no news yet");
        assertThat(page("/fr/news")).contains("Il n’y a pas encore de nouvelles");
    }

    @Test
    @Order(2)
    void theNewestNewsComesFirstByItsOwnDay() {
        news("published-first", "2026-10-02", "October", "Octobre");
        news("published-later", "2026-09-01", "September", "Septembre");
        news("without-a-day", "last Tuesday", "Undated", null);

        var page = page("/en/news");

        assertThat(page.indexOf("Undated")).isPositive().isLessThan(page.indexOf("October"));
        assertThat(page.indexOf("October")).isLessThan(page.indexOf("September"));
        assertThat(page("/en/news/published-first")).contains("October 2, 2026", "The body of October");
        assertThat(page("/fr/news/without-a-day"))
                .contains("Ce texte n’existe pas encore en français", "<div lang=\"en\">");
    }

    @Test
    void aTextWithoutItsBodyTakesNoPageDown() {
        new Editor(site)
                .first(
                        new TextId(TextKind.NEWS, "unfinished"),
                        new TextBody(Map.of("title", new LocalizedText("Unfinished", null)), Map.of()));

        assertThat(page("/en/news")).doesNotContain("Unfinished");
        assertThat(site.visitor().get("/en/news/unfinished").status()).isEqualTo(404);
    }

    private static void news(String key, String day, String en, @Nullable String fr) {
        new Editor(site)
                .first(
                        new TextId(TextKind.NEWS, key),
                        new TextBody(
                                Map.of(
                                        "title", new LocalizedText(en, fr),
                                        "summary", new LocalizedText("About " + en, fr),
                                        "body", new LocalizedText("The body of " + en, fr)),
                                Map.of("date", day)));
    }

    @Test
    void aPageThatAnEditorAddsHasAnAddressUntilItIsRetracted() {
        var id = new TextId(TextKind.PAGE, "partners");
        new Editor(site)
                .first(
                        id,
                        new TextBody(
                                Map.of(
                                        "title", new LocalizedText("Our partners", "Nos partenaires"),
                                        "body", new LocalizedText("Many <b>names</b>.", "Bien des noms.")),
                                Map.of()));

        assertThat(page("/en/pages/partners")).contains("Our partners", "Many &lt;b&gt;names");
        assertThat(page("/fr/pages/partners")).contains("Nos partenaires", "Bien des noms.");
        new Editor(site).retract(id);
        assertThat(site.visitor().get("/en/pages/partners").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/lessons/none",
                "/en/lessons/NONE",
                "/en/news/none",
                "/en/pages/none",
                "/en/pages/privacy",
                "/en/pages/%00",
                "/en/news/%F0%9F%98%80"
            })
    void whatThereIsNotIsNotFound(String address) {
        assertThat(site.visitor().get(address).status()).isBetween(400, 404);
    }

    @Test
    void lessonsAndNewsAreFoundAtTheFootOfEachPage() {
        assertThat(page("/en").substring(page("/en").indexOf("<footer")))
                .contains("href=\"/en/lessons\"", "href=\"/en/news\"");
    }

    private static String page(String address) {
        var answer = site.visitor().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }
}
