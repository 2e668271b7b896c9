package ca.helpcommunitieslead.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.privacy.Retentions;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anybody reports what a council decided; staff make a record of it or say why not. */
@TestInstance(Lifecycle.PER_CLASS)
final class ReportingTest {
    private static final byte[] PDF = "%PDF-1.4 minutes".getBytes(StandardCharsets.ISO_8859_1);
    private static final Pattern FORM_KEY = Pattern.compile("name=\"form\" value=\"([0-9a-z]{32})\"");
    private static final AtomicInteger NETWORKS = new AtomicInteger();

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Municipality council;

    @BeforeAll
    void begin() {
        records = new Records(site);
    }

    @BeforeEach
    void another() {
        council = site.bean(Municipalities.class).get(records.council());
    }

    private Map<String, String> report() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("municipality", council.code().value());
        fields.put("day", "2026-11-20");
        fields.put("outcome", "AMENDED");
        fields.put("motionNumber", "2026-114");
        fields.put("link", "https://council.example.org/minutes");
        fields.put("words", "Moved by Quetzal.");
        fields.put("email", "reporter" + NETWORKS.get() + "@ville.example");
        fields.put("form", site.visitor().get("/en/report").body().transform(ReportingTest::formKey));
        return fields;
    }

    private static String formKey(String page) {
        var key = FORM_KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private static String typed(Map<String, String> fields, String field) {
        return Objects.requireNonNull(fields.get(field));
    }

    private Answer send(Map<String, String> fields) {
        var form = Multipart.plainForm(site.visitor());
        fields.forEach(form::field);
        return form.send("/en/report");
    }

    private List<String> ids() {
        return site.sql()
                .sql("select id::text from resolution_report where municipality_code = :code order by reported_at")
                .param("code", council.code().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private Resolution recorded() {
        return site.bean(Resolutions.class).of(council.code()).getFirst();
    }

    @Test
    void theCouncilsPageLeadsToAFormForThatCouncil() {
        var page = site.visitor().get("/fr/councils/" + council.slug()).body();
        assertThat(page).contains("/fr/report?municipality=" + council.code());

        var form = site.visitor().get("/fr/report?municipality=" + council.code());
        assertThat(form.body()).contains("value=\"" + council.code() + "\" selected", "Mon conseil a décidé");
        assertThat(form.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aReportIsKeptOnceAndNothingOfItIsPublic() {
        var fields = report();
        assertThat(send(fields).location()).isEqualTo("/en/report/sent?municipality=" + council.code());
        assertThat(send(fields).status()).isEqualTo(303);

        assertThat(ids()).hasSize(1);
        assertThat(site.bean(Resolutions.class).of(council.code())).isEmpty();
        assertThat(site.visitor().get("/en/councils/" + council.slug()).body()).doesNotContain("2026-114");
        assertThat(site.visitor().get(send(report()).location()).body())
                .contains("Nothing of it is public yet", "/en/councils/" + council.slug());
    }

    @ParameterizedTest
    @CsvSource({
        "municipality, 9999999, field-municipality",
        "day, '', field-day",
        "day, 2090-01-01, field-day",
        "outcome, '', field-outcome",
        "link, minutes, field-link",
        "email, nobody, field-email",
    })
    void aFormWithAFaultSaysSoAndLosesNothing(String field, String value, String anchor) {
        var fields = report();
        fields.put(field, value);
        var answer = send(fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + anchor + "\"", "Moved by Quetzal.", "2026-114");
        assertThat(formKey(answer.body())).isEqualTo(typed(fields, "form"));
        assertThat(ids()).isEmpty();
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndAFilledHoneypotKeepsNothing() {
        var form = Multipart.plainForm(site.visitor());
        report().forEach(form::field);
        var answer = form.file("file", "a.exe", new byte[] {'M', 'Z', 0, 0}).send("/en/report");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("choose the file again", "href=\"#field-file\"");

        var robot = report();
        robot.put("nickname", "x");
        assertThat(send(robot).status()).isEqualTo(303);
        assertThat(ids()).isEmpty();
    }

    @Test
    void oneNetworkCannotFloodTheInboxAndIsToldSo() {
        var last = 303;
        for (int i = 0; i < 7 && last == 303; i++) {
            var body = new StringBuilder();
            report().forEach((name, value) -> body.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&'));
            var answer = site.visitor()
                    .send(site.visitor()
                            .request("/en/report")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("X-Forwarded-For", "203.0.113.77")
                            .POST(BodyPublishers.ofString(body.toString()))
                            .build());
            last = answer.status();
            if (last == 429) assertThat(answer.body()).contains("Moved by Quetzal.", "was not kept");
        }
        assertThat(last).isEqualTo(429);
        assertThat(ids()).hasSize(5);
    }

    @Test
    void anEditorMakesARecordOfItWhichAnotherVerifiesAndTheReporterIsTold_R13() {
        var fields = report();
        var form = Multipart.plainForm(site.visitor());
        fields.forEach(form::field);
        form.file("file", "photo.pdf", PDF).send("/en/report");
        send(reportOf(fields));
        var id = ids().getFirst();
        var editor = site.person(Role.EDITOR, Role.VERIFIER);
        var desk = site.signIn(editor);

        var inbox = desk.get("/en/admin/inbox/council-report/" + id).body();
        assertThat(inbox).contains("Moved by Quetzal.", "carried with changes", "/en/admin/reports/" + id);
        assertThat(desk.get("/en/admin/reports/" + id).body()).contains("One other report of the same council and day");
        var prefilled = desk.get("/en/admin/reports/" + id + "/record/new").body();
        assertThat(prefilled)
                .contains(
                        "value=\"2026-114\"",
                        "value=\"CARRIED_AS_AMENDED\" selected",
                        "/admin/reports/" + id + "/record");

        var answer = record(desk, id, fields);
        assertThat(answer.location()).contains("/en/admin/resolutions/");
        var made = recorded();
        assertThat(made.decision().outcome()).isEqualTo(Outcome.CARRIED_AS_AMENDED);
        assertThat(made.status()).isEqualTo(Status.REPORTED);
        assertThat(made.enteredBy()).containsExactly(editor.id());
        var evidence = made.exhibits().getFirst().evidence();
        assertThat(evidence.rank()).isEqualTo(Rank.DRAFT_MINUTES);
        assertThat(evidence.link()).isEqualTo("https://council.example.org/minutes");
        assertThat(evidence.file()).isNotNull();

        var mail = site.mails(typed(fields, "email")).getFirst();
        assertThat(mail.text()).contains("/en/resolutions/" + made.key(), "second person");
        assertThat(email(id)).isEmpty();
        assertThat(record(desk, id, fields).status()).isEqualTo(422);
    }

    private Map<String, String> reportOf(Map<String, String> first) {
        var second = report();
        second.put("email", "");
        second.put("motionNumber", first.get("motionNumber"));
        return second;
    }

    private static Answer record(Visitor desk, String id, Map<String, String> fields) {
        var page = "/en/admin/reports/" + id + "/record";
        return Multipart.formAt(desk, page + "/new")
                .fields(
                        "municipality",
                        typed(fields, "municipality"),
                        "body",
                        "COUNCIL",
                        "meetingDate",
                        typed(fields, "day"))
                .fields("outcome", "CARRIED_AS_AMENDED", "motionNumber", "2026-114", "report", id)
                .fields("evidenceRank", "DRAFT_MINUTES", "evidenceLink", typed(fields, "link"))
                .send(page);
    }

    private List<String> email(String id) {
        return site.sql()
                .sql("select email from resolution_report where cast(id as text) = :id and email is not null")
                .param("id", id)
                .query((row, _) -> row.getString(1))
                .list();
    }

    @Test
    void aReportOfAKnownDecisionBecomesEvidenceOfIt() {
        var known = records.reported(ADecision.aDecision().of(council.code()));
        send(report());
        var page = "/en/admin/reports/" + ids().getFirst();
        var desk = site.signedIn(Role.EDITOR);

        assertThat(desk.postAs(page, page + "/evidence", "record", known.key().value())
                        .status())
                .isEqualTo(422);
        desk.postAs(page, page + "/evidence", "record", known.key().value(), "evidenceRank", "NEWS");

        assertThat(recorded().exhibits()).hasSize(2);
        assertThat(desk.get(page).body()).contains("It was accepted");
        assertThat(desk.postAs(
                                "/en/admin/resolutions/new",
                                page + "/evidence",
                                "record",
                                known.key().value(),
                                "evidenceRank",
                                "NEWS")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aRefusalSaysWhyInTheReportersLanguage() {
        var fields = report();
        var form = Multipart.plainForm(site.visitor());
        fields.forEach(form::field);
        form.send("/fr/report");
        var page = "/en/admin/inbox/council-report/" + ids().getFirst();
        var desk = site.signedIn(Role.EDITOR);
        var seen = desk.get(page + "?reason=unproven").body();
        assertThat(seen).contains("Nous avons cherché");

        var answer = desk.postAs(
                page + "?reason=unproven", page + "/refusal", "reason", "unproven", "words", "Aucun procès-verbal.");

        assertThat(answer.status()).isEqualTo(303);
        var mail = site.mails(typed(fields, "email")).getFirst();
        assertThat(mail.text()).contains("Aucun procès-verbal.", "Votre adresse est maintenant effacée");
        assertThat(email(ids().getFirst())).isEmpty();
    }

    @Test
    void theAddressEndsAfterNinetyDaysWhereNobodyDecides() {
        send(report());
        var id = ids().getFirst();
        site.bean(Retentions.class).end();
        assertThat(email(id)).hasSize(1);

        site.clock().advance(Duration.ofDays(91));
        site.bean(Retentions.class).end();
        assertThat(email(id)).isEmpty();
    }

    @Test
    void onlyEditorsOpenReports() {
        send(report());
        var page = "/en/admin/reports/" + ids().getFirst();
        assertThat(site.signedIn(Role.VERIFIER).get(page).status()).isEqualTo(403);
        assertThat(site.signedIn(Role.EDITOR).get(page).status()).isEqualTo(200);
        assertThat(site.signedIn(Role.EDITOR).get(page + "/file").status()).isEqualTo(404);
    }
}
