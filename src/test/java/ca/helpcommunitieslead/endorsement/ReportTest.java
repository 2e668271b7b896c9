package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers say what is wrong with a public entry, and staff can look at it. */
final class ReportTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void aReportWaitsUntilSomebodyClosesIt() {
        var number = listed("Report Able");
        assertThat(reports(number, "reason", "office", "words", "She left.\nIn May.")
                        .location())
                .isEqualTo("/en/endorsers/reported");

        var report = about(number);
        assertThat(report.reason()).isEqualTo(ReportReason.OFFICE);
        assertThat(report.words()).isEqualTo("She left.\nIn May.");
        assertThat(report.name()).isEqualTo("Report Able");
        assertThat(store().find(report.id())).contains(report);
        assertThat(store().close(report.id(), site.clock().instant())).isTrue();
        assertThat(store().close(report.id(), site.clock().instant())).isFalse();
        assertThat(store().waiting(100)).noneMatch(waiting -> waiting.number() == number);
        assertThat(site.visitor().get("/en/endorsers/reported").status()).isEqualTo(200);
    }

    @Test
    void aFormWithoutAReasonIsShownAgainAndARobotHearsTheSameAndStoresNothing() {
        var number = listed("Robot Target");

        var invalid = reports(number, "words", "Typed words");
        assertThat(invalid.status()).isEqualTo(422);
        assertThat(invalid.body()).contains("Please choose what is wrong", ">Typed words</textarea>");
        assertThat(reports(number, "reason", "other", "website", "x").location())
                .isEqualTo("/en/endorsers/reported");
        assertThat(store().waiting(100)).noneMatch(waiting -> waiting.number() == number);
    }

    @Test
    void aFloodOfReportsGetsTheSameAnswerAndIsNotKept() {
        var number = listed("Flood Ed");
        for (int i = 0; i < 25; i++)
            assertThat(reports(number, "reason", "other").location()).isEqualTo("/en/endorsers/reported");

        assertThat(store().waiting(100))
                .filteredOn(waiting -> waiting.number() == number)
                .hasSize(20);
    }

    @Test
    void whatIsNotPublicCannotBeReported() {
        var jane = Endorser.on(site);
        jane.endorses();

        assertThat(reports(number(jane), "reason", "other").status()).isEqualTo(404);
        assertThat(site.visitor().get("/en/endorsers/0/report").status()).isEqualTo(404);
    }

    private static long listed(String name) {
        var endorser = Endorser.on(site).named(name);
        endorser.endorses("showName", "true");
        return number(endorser);
    }

    private static long number(Endorser endorser) {
        return site.sql()
                .sql("select number from endorsement where email = :email")
                .param("email", endorser.email())
                .query(Long.class)
                .single();
    }

    private static Answer reports(long number, String... fields) {
        return site.visitor().post("/en/endorsers/" + number + "/report", fields);
    }

    private static EntryReport about(long number) {
        return store().waiting(100).stream()
                .filter(report -> report.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static ReportStore store() {
        return site.bean(ReportStore.class);
    }
}
