package ca.helpcommunitieslead.campaign;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of asks and priorities say who stands behind them, and who only in part. */
@TestInstance(Lifecycle.PER_CLASS)
final class SupportOnPagesTest {
    private static final MunicipalityCode BRAMPTON = new MunicipalityCode("3521010");
    private static final MunicipalityCode PEEL = new MunicipalityCode("3521");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Resolution whole;
    private Resolution part;

    @BeforeAll
    void twoCouncilsDecide() {
        var records = new Records(site);
        whole = records.verified(aDecision().of(BRAMPTON).supporting("climate-law"));
        part = records.verified(aDecision().of(PEEL).supportingPartOf("climate-law"));
    }

    @Test
    void anAskListsTheCouncilsBehindItWithTheirDecisions() {
        var body = site.visitor().get("/en/asks/climate-law").body();

        assertThat(body)
                .contains("2 councils behind it, 1 of them in part")
                .containsPattern("(?s)/en/councils/brampton.{0,200}supports it.{0,80}/en/resolutions/" + whole.key())
                .containsPattern(
                        "(?s)/en/councils/[a-z-]*peel[a-z-]*.{0,200}in part.{0,80}/en/resolutions/" + part.key());
        assertThat(site.visitor().get("/fr/asks/climate-law").body())
                .contains("2 conseils l’appuient, dont 1 en partie", "Destinataire", "Moyen demandé");
    }

    @Test
    void anAskThatNobodySupportsListsNobody() {
        assertThat(site.visitor().get("/en/asks/decision-matrix").body())
                .contains("No council behind it yet")
                .doesNotContain("/en/resolutions/", "behind-list");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/priorities", "/priorities/climate-accountability"})
    void theNumberBehindAPriorityLeadsToItsCouncils(String page) {
        assertThat(site.visitor().get("/en" + page).body())
                .contains(
                        "<a href=\"/en/tracker?priority=climate-accountability\">2 councils behind it, 1 of them in part</a>");
    }

    @ParameterizedTest
    @CsvSource({"en,(read in November 2026),'“'", "fr,(consulté en novembre 2026),'«\u00a0'"})
    void anAskIsCitedByItsWordsVersionAndAddress(String lang, String seen, String quote) {
        assertThat(site.visitor().get("/" + lang + "/asks/climate-law").body())
                .contains(seen)
                .containsPattern(quote + "[^.”»]+[”»], version 1, [^<]*2026, http[^ <]*/" + lang
                        + "/asks/climate-law/versions/1<");
    }
}
