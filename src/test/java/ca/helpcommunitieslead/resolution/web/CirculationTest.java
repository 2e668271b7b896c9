package ca.helpcommunitieslead.resolution.web;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.resolution.Addressee;
import ca.helpcommunitieslead.resolution.Addressee.Kind;
import ca.helpcommunitieslead.resolution.Circulations;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.support.Multipart;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** To whom a carried resolution goes, and who answered. */
@TestInstance(Lifecycle.PER_CLASS)
final class CirculationTest {
    /** Pelham, a member of the Region of Niagara. */
    private static final MunicipalityCode PELHAM = new MunicipalityCode("3526028");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Records records;
    private Visitor staff;

    @BeforeAll
    void begin() {
        records = new Records(site);
        staff = site.signedIn(Role.EDITOR);
    }

    private Resolution carried() {
        return records.verified(aDecision().of(records.council()).supporting("climate-law"));
    }

    private static String page(Resolution record) {
        return "/en/admin/resolutions/" + record.key() + "/circulation";
    }

    private Addressee on(Resolution record, Kind kind) {
        return site.bean(Circulations.class).of(record.key()).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private Resolution now(Resolution record) {
        return site.bean(Resolutions.class).byKey(record.key().value()).orElseThrow();
    }

    private void choose(Resolution record) {
        var answer = staff.postAs(
                page(record),
                page(record),
                "include.HEAD_OF_GOVERNMENT.headOfGovernment",
                "true",
                "include.ASSOCIATION.association",
                "true",
                "include.EVERY_MUNICIPALITY.all",
                "true",
                "include.MINISTER.nobody",
                "true");
        assertThat(answer.location()).endsWith("?done=chosen");
    }

    @Test
    void theListNamesTheOfficesOfThatPlaceAndTheLettersAreMadeOutForIt() {
        var upper = site.bean(Municipalities.class).get(PELHAM).upperTierCode().orElseThrow();
        var record = records.verified(aDecision().of(PELHAM).supporting("climate-law"));
        var body = staff.get(page(record)).body();

        assertThat(body)
                .contains("Premier of Ontario", "Minister of", "Member of Provincial Parliament (MPP), ")
                .contains("Association of Municipalities of Ontario (AMO)", "include.UPPER_TIER." + upper.value())
                .contains("/en/kit/letter-to-ministers.docx?municipality=" + PELHAM.value())
                .contains("/en/kit/letter-to-municipalities.txt?municipality=" + PELHAM.value());
        var letter = body.replaceAll("(?s).*href=\"(/en/kit/letter-to-ministers\\.txt[^\"]*)\".*", "$1");
        assertThat(site.visitor().get(letter.replace("&amp;", "&")).body()).contains("Pelham");
        var near = staff.get(page(record) + "?km=25").body();
        assertThat(near.split("include.NEIGHBOUR", -1))
                .hasSizeLessThan(staff.get(page(record) + "?km=100").body().split("include.NEIGHBOUR", -1).length);
    }

    @Test
    void whatIsSentAnsweredAndAcknowledgedIsPublicAndTheFirstOfEachIsAMilestone() {
        var record = carried();
        choose(record);
        assertThat(site.bean(Circulations.class).of(record.key())).hasSize(3);
        assertThat(site.visitor().get("/en/resolutions/" + record.key()).body()).doesNotContain("Premier of Ontario");
        var premier = on(record, Kind.HEAD_OF_GOVERNMENT);
        var association = on(record, Kind.ASSOCIATION);
        var own = page(record) + "/" + premier.id();
        staff.postAs(own, own, "holder", "Pat Premier", "address", "1 Main Street", "channel", "EMAIL");

        var sent = staff.postAs(
                page(record),
                page(record) + "/sending",
                "send." + premier.id(),
                "true",
                "send." + association.id(),
                "true",
                "sentOn",
                "2026-11-21",
                "channel",
                "POST");
        assertThat(sent.location()).endsWith("?done=sent");
        assertThat(now(record).life().milestones()).containsExactly(Stage.CIRCULATED);
        staff.postAs(own, own + "/acknowledgement", "acknowledgedOn", "2026-11-22");
        Multipart.formAt(staff, own)
                .fields("answeredOn", "2026-11-23", "summary", "The office thanks council.")
                .file("answerFile", "a.pdf", "%PDF-1.4 answer".getBytes(StandardCharsets.ISO_8859_1))
                .send(own + "/answer");
        assertThat(now(record).life().milestones())
                .containsExactlyInAnyOrder(Stage.CIRCULATED, Stage.ACKNOWLEDGED, Stage.ANSWERED);

        assertThat(site.visitor().get("/en/resolutions/" + record.key()).body())
                .contains("Premier of Ontario", "Sent November 21, 2026", "answered November 23, 2026")
                .contains("The office thanks council.", "It was sent to 2 offices; one has answered.")
                .doesNotContain("Pat Premier", "1 Main Street", "All 444");
        assertThat(staff.get(own + "/file").status()).isEqualTo(200);
        assertThat(site.visitor().get(own + "/file").status()).isEqualTo(303);
        var table = staff.get(page(record) + ".csv");
        assertThat(table.body()).contains("Pat Premier", "1 Main Street", "2026-11-21", "The office thanks council.");
        assertThat(site.sql()
                        .sql("select action from audit_entry where subject = :key and action like 'circulation.%'")
                        .param("key", record.key().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "circulation.list",
                        "circulation.address",
                        "circulation.sent",
                        "circulation.sent",
                        "circulation.acknowledged",
                        "circulation.answered");

        staff.postAs(page(record), page(record), "include.ASSOCIATION.association", "true");
        assertThat(site.bean(Circulations.class).of(record.key())).hasSize(2);
        assertThat(staff.postAs(own, own + "/sending", "sentOn", "2026-11-24", "channel", "POST")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nothingIsAnsweredBeforeItWasSentAndOnlyACarriedResolutionIsSent() {
        var record = carried();
        choose(record);
        var own = page(record) + "/" + on(record, Kind.HEAD_OF_GOVERNMENT).id();
        assertThat(staff.postAs(own, own + "/acknowledgement", "acknowledgedOn", "2026-11-22")
                        .status())
                .isEqualTo(409);
        assertThat(staff.postAs(page(record), page(record) + "/sending", "sentOn", "2020-01-01", "channel", "FAX")
                        .body())
                .contains("href=\"#field-sending\"", "href=\"#field-sentOn\"", "href=\"#field-channel\"");
        assertThat(staff.postAs(own, own + "/removal").status()).isEqualTo(303);
        assertThat(staff.get(own).status()).isEqualTo(404);

        var lost = records.verified(
                aDecision().of(records.council()).supporting("climate-law").ending(Outcome.DEFEATED));
        choose(lost);
        var answer = staff.postAs(
                page(lost),
                page(lost) + "/sending",
                "send." + on(lost, Kind.ASSOCIATION).id(),
                "true",
                "sentOn",
                "2026-11-21",
                "channel",
                "POST");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(on(lost, Kind.ASSOCIATION).sentOn()).isNull();
    }

    @Test
    void anOfficeOfNoUsualKindCanBeAdded() {
        var record = carried();
        staff.postAs(page(record), page(record) + "/others", "office", "Minister of the Environment (Canada)");
        assertThat(on(record, Kind.OTHER).office().en()).isEqualTo("Minister of the Environment (Canada)");
        assertThat(staff.postAs(page(record), page(record) + "/others", "office", "")
                        .status())
                .isEqualTo(422);
    }
}
