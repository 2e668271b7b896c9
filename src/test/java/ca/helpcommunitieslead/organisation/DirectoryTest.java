package ca.helpcommunitieslead.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.organisation.Organisations.Listing;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The public list. */
final class DirectoryTest {
    private static final String TORONTO = "3520005";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @BeforeAll
    static void someSignOn() {
        Contact.on(site).with("name", "Zébulon rivière").isApproved();
        Contact.on(site)
                .with("name", "Abbey Choir")
                .with("kind", "FAITH")
                .with("municipality", TORONTO)
                .isApproved();
        Contact.on(site)
                .with("name", "Midway Union")
                .with("kind", "LABOUR")
                .with("municipality", "")
                .isApproved();
        Contact.on(site).with("name", "Only Waiting").confirms();
    }

    @Test
    void theListIsNewestFirstOrByName() {
        var newest = list("");
        var byName = list("?order=name");

        assertThat(newest).contains("3 organizations stand behind").doesNotContain("Only Waiting");
        assertThat(newest.indexOf("Midway")).isLessThan(newest.indexOf("Zébulon"));
        assertThat(byName.indexOf("Abbey")).isLessThan(byName.indexOf("Midway")).isPositive();
        assertThat(byName.indexOf("Midway")).isLessThan(byName.indexOf("Zébulon"));
    }

    @Test
    void itIsSearchedLooselyAndFilteredByKindAndPlace() {
        assertThat(list("?q=zebulon+RIVIERE")).contains("Zébulon").doesNotContain("Abbey");
        assertThat(list("?kind=FAITH")).contains("Abbey").doesNotContain("Zébulon", "Midway");
        assertThat(list("?municipality=" + TORONTO)).contains("Abbey").doesNotContain("Zébulon", "Midway");
        assertThat(list("?q=%25_%27")).contains("No organization found");
        assertThat(list("?kind=junk&municipality=junk&order=junk&page=99999999999"))
                .contains("Abbey", "Zébulon");
        assertThat(list("?municipality=3506001")).contains("None matches this");
    }

    private static String list(String query) {
        var answer = site.visitor().get("/en/organisations" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void councilsShowWhoWorksThere() {
        assertThat(site.visitor().get("/en/councils/toronto").body())
                .contains("/en/organisations/abbey-choir")
                .doesNotContain("Midway");
        assertThat(site.visitor().get("/en/municipalities?q=toronto").body())
                .contains("/en/organisations?municipality=" + TORONTO);
    }

    @Test
    void theHomePageCountsThem() {
        assertThat(site.bean(Organisations.class).count()).isEqualTo(3);
        assertThat(site.visitor().get("/api/v1/summary").body()).contains("\"organisations\":3");
    }

    @Test
    void otherRoomsFindOneByItsSlug() {
        var organisations = site.bean(Organisations.class);

        assertThat(organisations.bySlug("abbey-choir")).isInstanceOf(Listing.Listed.class);
        assertThat(organisations.bySlug("Abbey Choir")).isInstanceOf(Listing.Unknown.class);
        assertThat(organisations.approved(OrganisationFilter.ALL, 2, 2).items()).hasSize(1);
        assertThat(organisations.approved(OrganisationFilter.ALL, 9, 2).number())
                .isEqualTo(2);
    }
}
