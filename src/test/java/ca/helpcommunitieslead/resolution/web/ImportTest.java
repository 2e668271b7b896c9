package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Counting;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Seen;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many decisions from one table: looked at first, then recorded all at once. */
@TestInstance(Lifecycle.PER_CLASS)
final class ImportTest {
    private static final String FORM = "/en/admin/resolutions/import";
    private static final String HEAD = "municipality,body,date,outcome,asks,evidence_rank,evidence_link\n";
    private static final String LINK = "https://council.example.org/minutes";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Visitor editor;
    private Records records;

    @BeforeAll
    void begin() {
        editor = site.signedIn(Role.EDITOR);
        records = new Records(site);
    }

    private Answer send(byte[] table) {
        return Multipart.formAt(editor, FORM)
                .file("table", "decisions.csv", table)
                .send(FORM);
    }

    private Answer send(String table) {
        return send(table.getBytes(StandardCharsets.UTF_8));
    }

    private String resultOf(String table) {
        var answer = send(table);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location();
    }

    private void record(String result) {
        var answer = editor.postAs(FORM, result.replace("/result", "/records"));
        assertThat(answer.status()).isEqualTo(303);
    }

    private static String line(MunicipalityCode council, String rank) {
        return council + ",council,2026-11-18,carried,climate-law=support," + rank + "," + LINK + "\n";
    }

    private static int counted() {
        return site.bean(Counting.class).councils().size();
    }

    private static List<Resolution> of(MunicipalityCode council) {
        return site.bean(Resolutions.class).of(council);
    }

    private static String name(MunicipalityCode council) {
        return site.bean(Municipalities.class).get(council).label().in(Lang.EN).text();
    }

    @Test
    void theLookSaysWhatWouldComeAndTheEffectIsWhatThenHappens_R13() {
        records.verified(aDecision().of(records.council()).supporting("climate-law"));
        var councils = records.councils(3);
        var before = counted();
        var table = HEAD
                + line(councils.get(0), "clerk_letter")
                + line(councils.get(1), "Adopted minutes")
                + line(councils.get(2), "news");

        var result = resultOf(table);
        var look = editor.get(result).body();
        assertThat(look)
                .contains("Nothing is recorded yet.", "3 decisions would be recorded")
                .contains("Councils counted now: " + before + ". Once these decisions are verified: " + (before + 2)
                        + ".")
                .contains(name(councils.get(0)), name(councils.get(1)));
        assertThat(councils).allMatch(council -> of(council).isEmpty());

        record(result);
        assertThat(editor.get(result).body()).contains("3 decisions are recorded.");
        assertThat(councils).allMatch(council -> of(council).getFirst().status() == Status.REPORTED);
        assertThat(counted()).isEqualTo(before);
        for (var council : councils)
            Records.done(site.bean(Resolutions.class)
                    .verify(records.verifier, Seen.of(of(council).getFirst())));
        assertThat(counted()).isEqualTo(before + 2);
    }

    @Test
    void theSameTableTwiceRecordsNothingTwice() {
        var council = records.council();
        var table = HEAD + line(council, "clerk_letter") + line(council, "clerk_letter");

        var first = resultOf(table);
        var second = resultOf(table);
        assertThat(editor.get(first).body()).contains("1 decision would be recorded", "as line 2");
        record(first);
        record(first);
        record(second);
        assertThat(of(council)).hasSize(1);
        assertThat(editor.get(resultOf(table)).body()).contains("0 decisions would be recorded", "2 lines are known");
    }

    @Test
    void whatIsRefusedIsNamedByLineColumnAndReasonAndCanBeTakenHome() {
        var council = records.council();
        var table = HEAD + line(council, "clerk_letter")
                + "Nowhere,council,2026-11-18,carried,,,\n"
                + line(records.council(), "agenda")
                + "=1+1,council,18.11.2026,passed,climate-law=maybe,,\n"
                + "toronto,council\n"
                + "toronto,council,2026-11-18,carried,=;climate-law,,\n";

        var result = resultOf(table);
        assertThat(editor.get(result).body())
                .contains("1 decision would be recorded", "5 lines are refused")
                .contains("Line 3: Nowhere", "No municipality is called “Nowhere”.")
                .contains("Line 4", "An agenda is no evidence of adoption.")
                .contains("“passed” is none of: carried, carried_as_amended")
                .contains("This is not a date.")
                .contains("There is no ask with the key “”.", "For climate-law, write one of: support")
                .contains("The line has 2 fields in place of 7.");
        assertThat(editor.get(result.replace("/en/", "/fr/")).body())
                .contains("Un ordre du jour ne prouve pas l’adoption.");

        var csv = editor.get(result.replace("/result", "/refused.csv")).body();
        assertThat(csv).contains("No municipality is called", "'=1+1", "asks: For climate-law");
        assertThat(csv).doesNotContain("\n" + council);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "municipality,body,date | is missing",
                "municipality,body,date,outcome,colour | There is no column",
                "municipality,body,date,outcome,body | is there twice",
                "municipality,body,date,outcome | has no line",
                "' ' | choose a file"
            })
    void aTableThatCannotBeReadIsRefusedWithTheReason(String table, String words) {
        var answer = send(table);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedAndBomSemicolonsAndCrlfAreRead() {
        var head = "municipality;body;date;outcome;mover\r\n";
        var line = records.council() + ";conseil;2026-11-18;adoptée;Zoé Ménard\r\n";

        assertThat(send((head + line).getBytes(Charset.forName("windows-1252"))).body())
                .contains("Windows-1252");
        assertThat(send((head + line).getBytes(StandardCharsets.UTF_16)).status())
                .isEqualTo(422);
        var result =
                resultOf("\ufeff" + head + line.replace("conseil", "council").replace("adoptée", "CARRIED"));
        assertThat(editor.get(result).body()).contains("1 decision would be recorded");
    }

    @Test
    void aTableIsBounded() {
        var line = "toronto,council,2026-11-18,carried,,,\n";
        var tooMany = HEAD + line.repeat(ImportTable.MOST_LINES + 1);
        assertThat(send(tooMany).body()).contains("more than 2,000 lines");
        assertThat(send("x".repeat(ImportTable.MOST_BYTES + 1)).body()).contains("larger than 2 MB");
        assertThat(send(HEAD + "\"toronto,council\n").status()).isIn(303, 422);
    }

    @Test
    void aLargeTableIsRecordedInReasonableTime() {
        var council = records.council();
        var table = HEAD
                + IntStream.range(0, 500)
                        .mapToObj(day -> council + ",council,"
                                + LocalDate.of(2020, 1, 1).plusDays(day) + ",received,,clerk_letter," + LINK)
                        .collect(Collectors.joining("\n"));
        var result = resultOf(table);
        var began = System.nanoTime();
        record(result);
        assertThat(of(council)).hasSize(500);
        assertThat((System.nanoTime() - began) / 1e9).isLessThan(30);
    }

    @Test
    void pastedTablesAreReadAndAnotherPersonSeesNothing() {
        var answer = Multipart.formAt(editor, FORM)
                .field("pasted", HEAD + line(records.council(), "clerk_letter"))
                .send(FORM);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(site.signedIn(Role.VERIFIER).get(answer.location()).status()).isEqualTo(404);
        assertThat(editor.get(FORM + "/example.csv").body()).contains("municipality,body,date,outcome");
    }
}
