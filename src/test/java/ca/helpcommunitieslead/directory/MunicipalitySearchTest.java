package ca.helpcommunitieslead.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type to find their municipality, among all of Ontario's. */
final class MunicipalitySearchTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static List<String> found(String text) {
        return site.bean(Municipalities.class).search(text).stream()
                .map(Municipality::officialName)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ottawa, City of Ottawa",
        "OTTAWA, City of Ottawa",
        "St Catharines, City of St. Catharines",
        "saint-catharines, City of St. Catharines",
        "Sault Sainte Marie, City of Sault Ste. Marie",
        "saultstemarie, City of Sault Ste. Marie",
        "st marys, Town of St. Marys",
        "oro medonte, Township of Oro-Medonte",
        "oromedonte, Township of Oro-Medonte",
        "burks falls, Village of Burk's Falls",
        "Burk’s Falls, Village of Burk's Falls",
        "oconnor, Township of O'Connor",
        "val cote, Township of Mattice-Val Côté",
        "mattice-val cote, Township of Mattice-Val Côté",
        "hamilton twp, Township of Hamilton",
        "Township of Hamilton, Township of Hamilton",
        "Hamilton (township), Township of Hamilton",
        "canton de Hamilton, Township of Hamilton",
        "Grand Sudbury, City of Greater Sudbury",
        "rivière des français, Municipality of French River",
        "nipissing ouest, Municipality of West Nipissing",
        "W Nipissing, Municipality of West Nipissing",
        "N Bay, City of North Bay",
        "la nation, The Nation Municipality",
        "nation, The Nation Municipality",
        "Leeds & Grenville, United Counties of Leeds and Grenville",
        "leeds et grenville, United Counties of Leeds and Grenville",
        "Perth Co, County of Perth",
        "Reg. Mun. of Peel, Regional Municipality of Peel",
        "region of waterloo, Regional Municipality of Waterloo",
        "ville d'Ottawa, City of Ottawa",
        "niagara on the lake, Town of Niagara-on-the-Lake",
        "medonte, Township of Oro-Medonte",
        "missisauga, City of Mississauga",
        "Peterboruogh city, City of Peterborough",
        "timmons, City of Timmins"
    })
    void theRightOneComesFirst(String typed, String expected) {
        assertThat(found(typed)).startsWith(expected);
    }

    @Test
    void namesakesAreAllFoundTheLargerFirst() {
        assertThat(found("hamilton").subList(0, 2)).containsExactly("City of Hamilton", "Township of Hamilton");
        assertThat(found("hamilton city")).containsExactly("City of Hamilton");
    }

    @Test
    void wholeNamesComeBeforeBeginningsBeforeOtherWordsBeforeTypos() {
        assertThat(found("perth"))
                .containsExactly(
                        "County of Perth",
                        "Town of Perth",
                        "Township of Perth East",
                        "Township of Perth South",
                        "Municipality of North Perth",
                        "Municipality of West Perth");
        assertThat(found("huron")).containsSubsequence("County of Huron", "Township of Huron-Kinloss");
        assertThat(found("nipissing")).containsExactly("Township of Nipissing", "Municipality of West Nipissing");
        assertThat(found("bay")).allMatch(name -> name.contains("Bay"));
    }

    @Test
    void shortWordsAreNotGuessed() {
        assertThat(found("ajxa")).isEmpty();
        assertThat(found("atlantis")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "…", "()*[", "\u0000", "日本"})
    void nothingIsFoundInNothing(String typed) {
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void thereAreAtMostThirtyAndTheOrderStays() {
        assertThat(found("s")).hasSize(30).isEqualTo(found("S"));
        assertThat(found("the")).contains("Town of The Blue Mountains");
    }
}
