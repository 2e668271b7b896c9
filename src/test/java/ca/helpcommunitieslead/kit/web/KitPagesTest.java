package ca.helpcommunitieslead.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Editing;
import ca.helpcommunitieslead.campaign.Publishing;
import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KitPagesTest {
    private static final String TOWNSHIP = "?municipality=3514019";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static Answer get(String path) {
        return site.visitor().get(path);
    }

    @Test
    void oneMatchIsChosenAndSeveralAreOffered() {
        assertThat(get("/en/kit?q=Perth+East").location()).matches("/en/kit\\?municipality=\\d{7}");
        assertThat(get("/en/kit?q=hamilton").body())
                .contains("2 municipalities match")
                .contains("/en/kit?municipality=3514019");
        assertThat(get("/fr/kit?q=hamilton&priority=energy-decision-matrix").body())
                .contains("/fr/kit?municipality=3514019&amp;priority=energy-decision-matrix");
        assertThat(get("/en/kit?q=atlantis").status()).isEqualTo(422);
        assertThat(get("/en/kit?q=K1P+1J1").location()).isEqualTo("/en/kit?municipality=3506008");
    }

    @Test
    void withoutAMunicipalityNobodyIsLockedOut() {
        assertThat(get("/en/kit").body()).contains("/en/kit/resolution.docx\"").contains("No municipality is chosen");
        var page = get("/fr/kit/resolution");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("[nom de la municipalité]").contains("trousse");
        assertThat(get("/en/kit/resolution.txt").body()).contains("name of the municipality");
    }

    @Test
    void theDocumentIsMadeOutForTheMunicipality() {
        assertThat(get("/en/kit" + TOWNSHIP).body())
                .contains("Take the documents for the Township of Hamilton")
                .contains("/en/kit/council-report.pdf" + TOWNSHIP);
        assertThat(get("/en/kit/resolution" + TOWNSHIP).body())
                .contains("Council of the Township of Hamilton")
                .contains("<mark class=\"blank\">[motion number]</mark>")
                .contains("Starter draft")
                .contains("/en/kit/resolution" + TOWNSHIP + "&amp;language=fr");
        assertThat(get("/en/kit/resolution" + TOWNSHIP + "&language=fr").body())
                .contains("<article class=\"paper\" id=\"paper\" lang=\"fr\">")
                .contains("conseil municipal du canton de Hamilton")
                .contains("/fr/kit/resolution.docx" + TOWNSHIP);
        assertThat(get("/en/kit/resolution" + TOWNSHIP + "&priority=energy-decision-matrix")
                        .body())
                .contains("decision matrix")
                .doesNotContain("Building Code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/kit/nothing",
                "/en/kit/nothing.docx",
                "/en/kit/resolution.exe",
                "/en/kit/resolution.",
                "/en/kit/.docx",
                "/en/kit/resolution?municipality=9999999",
                "/en/kit/resolution.pdf?municipality=x",
                "/en/kit/resolution?priority=nothing",
                "/en/kit.zip?municipality=0"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(get(path).status()).isEqualTo(404);
    }

    @Test
    void theFormSaysWhatIsWrong() {
        assertThat(get("/en/kit?municipality=9999999").body()).contains("no municipality with this code");
        assertThat(get("/en/kit?municipality=9999999").status()).isEqualTo(422);
        assertThat(get("/en/kit?priority=x&priority=energy-decision-matrix").status())
                .isEqualTo(422);
    }

    @Test
    void filesAreOfferedForSaving() throws Exception {
        for (var format : new String[][] {
            {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
            {"pdf", "application/pdf"},
            {"txt", "text/plain"}
        }) {
            var answer = get("/fr/kit/resolution." + format[0] + TOWNSHIP);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).startsWith(format[1]);
            assertThat(answer.header("Content-Disposition"))
                    .contains("attachment")
                    .contains("resolution-hamilton-township-fr." + format[0]);
        }
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(bytes("/en/kit.zip" + TOWNSHIP))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                if (entry.getName().endsWith(".txt"))
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("- motion number");
            }
        }
        assertThat(names).hasSize(11).contains("resolution-hamilton-township-en.docx", "to-complete.txt");
    }

    private static InputStream bytes(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(site.baseUrl() + path)).build();
            return new ByteArrayInputStream(
                    http.send(request, BodyHandlers.ofByteArray()).body());
        }
    }

    @Test
    void aTextThatCannotBeMadeOutIsUnavailableAndTheEditorLearnsWhy() {
        var by = site.secretariat();
        var id = new TextId(TextKind.KIT, "broken");
        var body = new TextBody(
                Map.of(
                        "title", LocalizedText.same("Broken"),
                        "summary", LocalizedText.same("It names nothing."),
                        "body", LocalizedText.same("# Title\n\n{{m.nothing}}")),
                Map.of("order", "99", "audience", "clerk"));
        site.bean(Editing.class).create(by, id, body);
        site.bean(Publishing.class).publish(by, id, 1, true, "");

        assertThat(get("/en/kit").body()).contains("Temporarily unavailable");
        assertThat(get("/en/kit/broken" + TOWNSHIP).status()).isEqualTo(503);
        assertThat(get("/en/kit/broken.docx").body()).contains("cannot be made out at the moment");
        assertThat(site.signedIn(Role.EDITOR).get("/en/admin/kit").body())
                .contains("line 3: there is nothing called “m.nothing” here");

        site.bean(Publishing.class).retract(by, id, "It was a test.");
        assertThat(get("/en/kit/broken").status()).isEqualTo(404);
    }
}
