package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.CheckItem;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.resolution.Vote;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is compared at a verification, and what is said where sources disagree (R12, R13). */
@TestInstance(Lifecycle.PER_CLASS)
final class EvidenceTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final String LINK = "https://news.example.org/council";

    private Records records;
    private Visitor verifier;
    private Visitor member;

    @BeforeAll
    void begin() {
        records = new Records(site);
        verifier = site.signedIn(Role.VERIFIER);
        member = site.signedIn();
    }

    private Resolution reported() {
        return records.reported(aDecision()
                .of(records.council())
                .numbered("12")
                .voted(new Vote(Vote.Kind.RECORDED, 7, 3, null, null))
                .supporting("climate-law"));
    }

    private static String address(Resolution resolution) {
        return "/en/admin/resolutions/" + resolution.key();
    }

    private static Status status(Resolution resolution) {
        return site.bean(Resolutions.class)
                .byKey(resolution.key().value())
                .orElseThrow()
                .status();
    }

    private static String publicPage(Resolution resolution) {
        return site.visitor().get("/en/resolutions/" + resolution.key()).body();
    }

    @Test
    void whatIsNotTickedStopsTheVerificationAndTheRestStaysTicked_R13() {
        var resolution = reported();
        for (var missing : CheckItem.values()) {
            var rest = Stream.of(CheckItem.values())
                    .filter(item -> item != missing)
                    .flatMap(item -> Stream.of("check." + item, "true"))
                    .toArray(String[]::new);
            var answer = verifier.postAs(address(resolution), address(resolution) + "/verification", rest);

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("id=\"field-check-" + missing + "-error\"");
            assertThat(answer.body().split("value=\"true\" checked", -1)).hasSize(CheckItem.values().length);
        }
        assertThat(status(resolution)).isEqualTo(Status.REPORTED);
    }

    @Test
    void thePublicReadsWhatWasCompared_R13() {
        var resolution = reported();
        verifier.postAs(address(resolution), address(resolution) + "/verification", Records.ALL_COMPARED);
        assertThat(publicPage(resolution))
                .contains("Compared with the source: meeting and body, outcome in the source’s words, date and motion"
                        + " number, vote, positions from the clauses, rank of the evidence, link or copy opens.");

        var voteless = records.reported(aDecision().of(records.council()).supporting("climate-law"));
        assertThat(verifier.get(address(voteless)).body()).contains("Does not apply: the vote is not known");
        verifier.postAs(address(voteless), address(voteless) + "/verification", Records.ALL_COMPARED);
        assertThat(status(voteless)).isEqualTo(Status.VERIFIED);
        assertThat(publicPage(voteless)).contains("The source does not say how the vote went.");
    }

    @Test
    void withoutEvidenceNobodyCanVerify_R13() {
        var resolution = site.bean(Resolutions.class)
                .record(records.member, aDecision().of(records.council()).build(), List.of());
        assertThat(verifier.get(address(resolution)).body()).contains("there is nothing to compare the record with");
        var answer = verifier.postAs(address(resolution), address(resolution) + "/verification", Records.ALL_COMPARED);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(status(resolution)).isEqualTo(Status.REPORTED);
    }

    @Test
    void noPageTakesTheWayOfTheScripts_R13() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .callMethod(
                        Resolutions.class,
                        "verify",
                        ca.helpcommunitieslead.identity.Person.class,
                        Resolutions.Seen.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("ca.helpcommunitieslead"));
    }

    @Test
    void aWeakerSourceThatSaysOtherwiseIsShownAndOutranked_R12() {
        var resolution = reported();
        add(resolution, "NEWS", "saysFor", "7", "saysAgainst", "2");
        assertThat(publicPage(resolution))
                .contains("The news report says 7 to 2; this record follows the clerk’s letter, which ranks higher, and"
                        + " says 7 to 3.");
        assertThat(site.visitor().get("/fr/resolutions/" + resolution.key()).body())
                .contains(
                        "L’article de presse donne 7 voix contre 2; ce dossier suit la lettre du greffe, de rang supérieur,"
                                + " et donne 7 voix contre 3.");
        verifier.postAs(address(resolution), address(resolution) + "/verification", Records.ALL_COMPARED);
        assertThat(status(resolution)).isEqualTo(Status.VERIFIED);
    }

    @Test
    void aBetterSourceThatSaysOtherwiseStopsTheVerificationUntilItIsExplained_R12() {
        var resolution = reported();
        add(resolution, "ADOPTED_MINUTES", "saysOutcome", "RECEIVED", "saysNumber", "13");
        assertThat(publicPage(resolution))
                .contains("The adopted minutes say “received”; this record says “carried”, and no source as good")
                .contains("The adopted minutes say motion number 13; this record says motion number 12");

        var address = address(resolution) + "/verification";
        var refused = verifier.postAs(address(resolution), address, Records.ALL_COMPARED);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"field-checkReason-error\"");
        assertThat(status(resolution)).isEqualTo(Status.REPORTED);

        verifier.postAs(
                address(resolution),
                address,
                with(Records.ALL_COMPARED, "checkReason", "The clerk confirms a misprint."));
        assertThat(status(resolution)).isEqualTo(Status.VERIFIED);
        assertThat(publicPage(resolution)).contains("<q>The clerk confirms a misprint.</q>");
    }

    @Test
    void whatASourceSaysIsReadWithCareAndKept_R12() {
        var resolution = reported();
        var answer = member.postAs(
                address(resolution),
                address(resolution) + "/evidence",
                "evidenceRank",
                "NEWS",
                "evidenceLink",
                LINK,
                "saysFor",
                "seven",
                "saysDay",
                "yesterday");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"seven\"", "value=\"yesterday\"", "field-saysFor-error");
        var without = member.postAs(address(resolution), address(resolution) + "/evidence", "saysFor", "7");
        assertThat(without.status()).isEqualTo(422);
    }

    private void add(Resolution resolution, String rank, String... says) {
        var answer = member.postAs(
                address(resolution),
                address(resolution) + "/evidence",
                with(says, "evidenceRank", rank, "evidenceLink", LINK));
        assertThat(answer.status()).isEqualTo(303);
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void theListNamesWhatTheClerkCouldTell_R12() {
        var council = records.council();
        var weak = site.bean(Resolutions.class)
                .record(records.member, aDecision().of(council).build(), List.of());
        site.bean(Councils.class)
                .save(
                        records.member.id(),
                        new CouncilPractice(council, null, null, null, null, "clerk@town.example", "en", "", null));
        var whole = reported();

        var list = verifier.get("/en/admin/resolutions?wants=evidence").body();
        assertThat(list)
                .contains(address(weak), "a clerk’s letter or minutes", "motion number", "mailto:clerk@town.example")
                .doesNotContain(address(whole));
        assertThat(verifier.get("/en/admin/resolutions").body()).contains(address(weak), address(whole));
    }
}
