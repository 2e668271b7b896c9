package ca.helpcommunitieslead.tracker;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.DirectoryPacks;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.threshold.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A municipality that ended keeps its page and points to its successor, which inherits nothing (R16). */
final class SuccessionTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theEndedOneIsHistoryAndItsSuccessorInheritsNoResolution_R16() {
        var records = new Records(site);
        var ended = place(records.council());
        var successor = place(records.council());
        records.verified(aDecision().of(ended.code()).supporting("climate-law"));
        assertThat(site.bean(Thresholds.class).standing().counted()).isEqualTo(1);

        change(
                "update municipality set dissolved_on = date '2026-11-21', successor_code = :other where code = :code",
                ended.code(),
                successor.code().value());
        records.verified(aDecision().of(successor.code()).opposing("climate-law"));

        assertThat(site.bean(Thresholds.class).standing().counted()).isZero();
        assertThat(page("en", ended))
                .contains("This municipality came to its end on")
                .contains("/en/councils/" + successor.slug())
                .contains("Does not count");
        assertThat(page("fr", ended)).contains("Cette municipalité a cessé d’exister");
        assertThat(page("en", successor))
                .contains("/en/councils/" + ended.slug())
                .doesNotContain("came to its end");
    }

    @Test
    void theAddressOfTheTimeBeforeARenamingLeadsToTheNewOne_R16() {
        var renamed = place(new Records(site).councils(7).getLast());
        change("update municipality set slug = :other where code = :code", renamed.code(), "new-name");

        var answer = site.visitor().get("/fr/councils/" + renamed.slug());
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith("/fr/councils/new-name");
        assertThat(page("en", place(renamed.code()))).contains("Formerly:", renamed.officialName());
    }

    private static void change(String statement, MunicipalityCode code, String other) {
        site.sql()
                .sql(statement)
                .param("code", code.value())
                .param("other", other)
                .update();
        site.bean(DirectoryPacks.class).reload();
    }

    private static Municipality place(MunicipalityCode code) {
        return site.bean(Municipalities.class).get(code);
    }

    private static String page(String lang, Municipality municipality) {
        return site.visitor()
                .get("/" + lang + "/councils/" + municipality.slug())
                .body();
    }
}
