package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Vote;
import ca.helpcommunitieslead.support.ADecision;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

@TestInstance(Lifecycle.PER_CLASS)
final class PublicRecordTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;

    @BeforeAll
    void begin() {
        records = new Records(site);
    }

    private ADecision support() {
        return aDecision().of(records.council()).supporting("climate-law");
    }

    private static String page(Resolution resolution, String lang) {
        return site.visitor()
                .get("/" + lang + "/resolutions/" + resolution.key())
                .body();
    }

    private static String votes(Resolution resolution) {
        var page = page(resolution, "en");
        var start = page.indexOf("<dt>Vote</dt>");
        return page.substring(start, page.indexOf("</dd>", start));
    }

    @Test
    void aVoteOfWhichNothingIsKnownIsShownAsNotKnownAndNeverAsNought_R11() {
        var unknown = records.reported(support());

        assertThat(votes(unknown))
                .contains("not known")
                .contains("The numbers are not known.")
                .doesNotContain("0");
        assertThat(page(unknown, "fr")).contains("Les nombres sont inconnus.");
    }

    @Test
    void ofAVoteThatIsKnownInPartOnlyThatPartIsShown_R11() {
        var known = records.reported(support().voted(new Vote(Vote.Kind.RECORDED, 7, null, 0, null)));

        assertThat(votes(known))
                .contains("recorded vote", "7 for", "0 absent")
                .doesNotContain("against")
                .doesNotContain("conflict");
    }

    @Test
    void theHistoryShowsRolesAndNeverNames_R11() {
        var verified = records.verified(support());

        for (var lang : new String[] {"en", "fr"}) {
            assertThat(page(verified, lang))
                    .doesNotContain(records.member.name())
                    .doesNotContain(records.verifier.name())
                    .doesNotContain(records.member.email().value());
        }
        assertThat(page(verified, "en"))
                .contains("Recorded by a member of the network")
                .contains("Verified by a verifier, another person than the one who entered it");
    }

    @Test
    void aCorrectionIsSeenByThePublicWithItsReason_R11() {
        var recorded = records.reported(support());
        site.bean(Resolutions.class)
                .correct(records.member, recorded.key(), support().build(), "The <b>wrong</b> council.");

        assertThat(page(recorded, "en"))
                .contains("Corrected by a member of the network")
                .contains("The &lt;b&gt;wrong&lt;/b&gt; council.");
    }

    @Test
    void aRecordThatDoesNotExistIsNotFound() {
        assertThat(site.visitor().get("/en/resolutions/nothing1").status()).isEqualTo(404);
    }
}
