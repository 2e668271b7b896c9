package ca.helpcommunitieslead.site;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every time that the threshold was reached is shown with its day and its councils, also after it closed (R18). */
final class OpeningsTest {
    private static final MunicipalityCode WATERLOO_REGION = new MunicipalityCode("3530");
    private static final MunicipalityCode WATERLOO_CITY = new MunicipalityCode("3530016");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final List<Resolution> ten = new ArrayList<>();
    private Records records;

    @BeforeEach
    void tenCouncilsDecide() {
        records = new Records(site);
        records.rescindAll();
        var councils = new ArrayList<>(List.of(WATERLOO_REGION, WATERLOO_CITY));
        councils.addAll(records.councils(8));
        councils.forEach(
                council -> ten.add(records.verified(aDecision().of(council).supporting("climate-law"))));
    }

    @Test
    void anOpeningIsToldWhileItHoldsAndAfterItClosed_R18() {
        assertThat(page("/en"))
                .contains("Ten councils have asked (since November 2", "now asks the ministers for talks");
        assertThat(page("/fr")).contains("Dix conseils l’ont demandé (depuis le 2");
        var open = page("/en/roadmap");
        assertThat(open).contains("Being arranged", "Reached on November 2", "; it holds.");
        assertThat(page("/fr/roadmap")).contains("En préparation", "Atteint le 2");
        assertThatTheCouncilsAreListed(open);

        records.rescinded(ten.getFirst());
        var closed = page("/en/roadmap");
        assertThat(closed)
                .contains("From 10 councils on", "The campaign had begun to arrange talks.")
                .containsPattern("Reached on November 2.*, fell below on November 2")
                .containsPattern("The count reached 10 on November 2[^.]* and fell below on November 2")
                .doesNotContain("; it holds.");
        assertThatTheCouncilsAreListed(closed);
        assertThat(page("/en")).containsPattern("The count reached 10 on November 2[^.]* and fell below on November 2");
        assertThat(page("/fr")).containsPattern("Le compte a atteint 10 le 2[^.]* et est redescendu le 2");

        records.verified(aDecision().of(records.council()).supporting("climate-law"));
        assertThat(page("/en/roadmap"))
                .contains("; it holds.", ", fell below on ")
                .doesNotContain("The campaign had begun to arrange talks.");
    }

    @Test
    void namesakesAmongTheTenBearTheirKind() {
        var home = page("/en");

        assertThat(home).contains("<b>Waterloo (City)</b>", "<b>Waterloo (Regional Municipality)</b>");
        var unique = site.bean(Municipalities.class).get(ten.getLast().council());
        assertThat(home).contains("<b>" + unique.name().en() + "</b>");
    }

    private void assertThatTheCouncilsAreListed(String page) {
        for (var resolution : ten) {
            var slug = site.bean(Municipalities.class).get(resolution.council()).slug();
            assertThat(page).contains("/en/councils/" + slug + "\"", "/en/resolutions/" + resolution.key() + "\"");
        }
    }

    private static String page(String address) {
        return site.visitor().get(address).body();
    }
}
