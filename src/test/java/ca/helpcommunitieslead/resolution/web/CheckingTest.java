package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.support.AResolution;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second person's page (R13). */
@TestInstance(Lifecycle.PER_CLASS)
final class CheckingTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Visitor verifier;
    private Resolution resolution;

    @BeforeAll
    void begin() {
        records = new Records(site);
        verifier = site.signedIn(Role.VERIFIER);
    }

    @BeforeEach
    void record() {
        resolution = records.reported(aDecision().of(records.council()).supporting("climate-law"));
    }

    private String address() {
        return "/en/admin/resolutions/" + resolution.key();
    }

    private Status status() {
        return site.bean(Resolutions.class)
                .byKey(resolution.key().value())
                .orElseThrow()
                .status();
    }

    @Test
    void aVerifierVerifiesByPressingTheButton_R13() {
        assertThat(verifier.get(address()).body()).contains("Yes, all of it is right: verify");
        assertThat(verifier.get(address() + "/verification").location()).isEqualTo(address());
        assertThat(status()).isEqualTo(Status.REPORTED);

        var answer = verifier.postAs(address(), address() + "/verification", Records.ALL_COMPARED);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(address() + "?done=verified");
        assertThat(status()).isEqualTo(Status.VERIFIED);
        assertThat(verifier.get(answer.location()).body()).contains("role=\"status\">Verified.</p>");
        assertThat(verifier.get(address()).body()).doesNotContain("Yes, all of it is right: verify");
    }

    @Test
    void whoIsTooLateIsToldSo_R13() {
        var page = address();
        verifier.postAs(page, page + "/verification", Records.ALL_COMPARED);
        var answer = verifier.postAs(page, page + "/verification", Records.ALL_COMPARED);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Somebody else was faster");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verification", "/refusal", "/rescission"})
    void anEditorAndAMemberMayNotCheck_R13(String verb) {
        for (var visitor : List.of(site.signedIn(Role.EDITOR), site.signedIn())) {
            var answer = visitor.postAs(address(), address() + verb, "refusalReason", "No.");
            assertThat(answer.status()).isEqualTo(403);
        }
        assertThat(status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void withoutTheTokenOfThePageNothingIsVerified() {
        assertThat(verifier.post(address() + "/verification").status()).isEqualTo(403);
        assertThat(status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void whoeverRecordedItIsToldThatAnotherMustCheck_R13() {
        var author = site.person(Role.VERIFIER);
        resolution = site.bean(Resolutions.class)
                .record(
                        author,
                        aDecision().of(records.council()).build(),
                        List.of(AResolution.evidence(Rank.CLERK_LETTER)));
        var visitor = site.signIn(author);
        assertThat(visitor.get(address()).body())
                .contains("It must come from a verifier who entered none of it.")
                .doesNotContain("Yes, all of it is right: verify");

        var answer = visitor.postAs(address(), address() + "/verification", Records.ALL_COMPARED);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("You entered part of this record, so another verifier has to check it.");
        assertThat(status()).isEqualTo(Status.REPORTED);
    }

    @Test
    void aRefusalNeedsAReason_R11() {
        assertThat(verifier.postAs(address(), address() + "/refusal", "refusalReason", " ")
                        .status())
                .isEqualTo(422);
        assertThat(status()).isEqualTo(Status.REPORTED);

        verifier.postAs(address(), address() + "/refusal", "refusalReason", "There was no such meeting.");
        assertThat(status()).isEqualTo(Status.REFUSED);
        assertThat(site.visitor().get("/en/resolutions/" + resolution.key()).body())
                .contains("There was no such meeting.");
    }

    @Test
    void aRescissionNeedsADayThatIsNotToComeAndAReason_R13() {
        verifier.postAs(address(), address() + "/verification", Records.ALL_COMPARED);
        var future = verifier.postAs(
                address(), address() + "/rescission", "rescindedOn", "2999-01-01", "rescissionReason", "Motion 3.");
        assertThat(future.status()).isEqualTo(422);
        assertThat(future.body()).contains("value=\"2999-01-01\"").contains("Motion 3.</textarea>");

        verifier.postAs(
                address(), address() + "/rescission", "rescindedOn", "2026-11-21", "rescissionReason", "Motion 3.");
        assertThat(status()).isEqualTo(Status.RESCINDED);
        assertThat(site.visitor().get("/en/resolutions/" + resolution.key()).body())
                .contains("November 21, 2026")
                .contains("Motion 3.");
    }

    @Test
    void onlyWhatCanBeDoneIsAnnounced() {
        assertThat(verifier.get(address() + "?done=evidence-added").body()).contains("Evidence added;");
        for (var query : List.of("", "?done=", "?done=VERIFIED", "?done=<b>"))
            assertThat(verifier.get(address() + query.replace("<b>", "%3Cb%3E")).body())
                    .doesNotContain("role=\"status\"");
    }

    @Test
    void theInboxNamesCouncilAndDayInThePagesLanguage() {
        assertThat(verifier.get("/en/admin").body()).contains("Check: ").contains(", November 20, 2026</a>");
        assertThat(verifier.get("/fr/admin").body())
                .contains("À vérifier\u00a0: ")
                .contains(", 20 novembre 2026</a>");
    }

    @Test
    void aMemberSeesWhatTheyRecordedAndHowItStands() {
        var author = site.person();
        var member = site.signIn(author);
        assertThat(member.get("/en/admin").body())
                .contains("Nothing waits for you.")
                .doesNotContain("for its second check")
                .doesNotContain("Decisions that you recorded");

        resolution = site.bean(Resolutions.class)
                .record(
                        author,
                        aDecision().of(records.council()).build(),
                        List.of(AResolution.evidence(Rank.CLERK_LETTER)));
        assertThat(member.get("/en/admin").body()).contains(address(), ": waits for its second check</a>");
        verifier.postAs(address(), address() + "/verification", Records.ALL_COMPARED);
        assertThat(member.get("/en/admin").body()).contains(address(), ", November 20, 2026: verified</a>");
    }

    @Test
    void theInboxShowsAVerifierWhatWaitsAndTheListShowsEverything() {
        assertThat(verifier.get("/en/admin").body()).contains(address());
        assertThat(verifier.get("/en/admin/resolutions").body()).contains(address());
        assertThat(verifier.get("/en/admin/resolutions?status=VERIFIED").body()).doesNotContain(address());
        verifier.postAs(address(), address() + "/verification", Records.ALL_COMPARED);
        assertThat(verifier.get("/en/admin").body()).doesNotContain(address());
    }

    @Test
    void aRecordThatDoesNotExistIsNotFound() {
        var missing = "/en/admin/resolutions/nothing1";
        assertThat(verifier.get(missing).status()).isEqualTo(404);
        assertThat(verifier.postAs(address(), missing + "/verification").status())
                .isEqualTo(404);
    }
}
