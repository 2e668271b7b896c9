package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.support.TestSite;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** R7: what a confirmation freezes, and that it stays one person's. */
final class StandingsTest {
    private static final MunicipalityCode OTTAWA = new MunicipalityCode(Endorser.OTTAWA);
    private static final MunicipalityCode SOUTH_GLENGARRY = new MunicipalityCode("3501005");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void anElectedPersonsTermIsFrozenAndTheOfficeWaitsForACheck() {
        var capacity = new Capacity(Capacity.Kind.ELECTED, "Councillor, Ward 3", OTTAWA);

        var endorsement = confirmed("ward3@ottawa.ca", capacity, "");

        assertThat(endorsement.standing().councilTerm()).isEqualTo("2026-2030");
        assertThat(endorsement.standing().capacity()).isEqualTo(Capacity.Check.WAITING);
        assertThat(endorsement.capacity()).isEqualTo(capacity);
    }

    @Test
    void municipalStaffAreKnownByTheirMunicipalitysDomain() {
        var capacity = new Capacity(Capacity.Kind.STAFF, "Planner", SOUTH_GLENGARRY);

        assertThat(confirmed("planner@southglengarry.com", capacity, "")
                        .standing()
                        .capacity())
                .isEqualTo(Capacity.Check.DIRECTORY);
        assertThat(confirmed("planner@notsouthglengarry.com", capacity, "")
                        .standing()
                        .capacity())
                .isEqualTo(Capacity.Check.WAITING);
    }

    @Test
    void aCommentWaitsUntilSomebodyReadIt() {
        var endorsement = confirmed("comment@ville.example", Capacity.resident(), "Our creek floods every spring.");

        assertThat(endorsement.standing().comment()).isEqualTo(CommentCheck.WAITING);
        assertThat(endorsement.particulars().comment()).isEqualTo("Our creek floods every spring.");
        assertThat(confirmed("silent@ville.example", Capacity.resident(), "")
                        .standing()
                        .comment())
                .isEqualTo(CommentCheck.NONE);
    }

    private static Endorsement confirmed(String email, Capacity capacity, String comment) {
        site.bean(Endorsing.class)
                .request(new EndorsementRequest(
                        new PersonName("Jane Doe"),
                        new EmailAddress(email),
                        new PostalCode("K1P 1J1"),
                        OTTAWA,
                        capacity,
                        comment,
                        Set.of(),
                        Lang.EN,
                        "friends"));
        var own = Endorser.own(site.mails(email).getFirst());
        var token = new SecretToken(own.substring("/en/endorsements/".length()));
        site.bean(Confirming.class).confirm(token);
        return site.bean(MailedLinks.class).open(token).orElseThrow().endorsement();
    }
}
