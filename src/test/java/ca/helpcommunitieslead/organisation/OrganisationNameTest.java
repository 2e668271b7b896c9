package ca.helpcommunitieslead.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OrganisationNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Friends of the River",
                "Amis de la rivière Châteauguay inc.",
                "Y.M.C.A. of St. John’s",
                "Unifor Local 444",
                "Council of Canadians / Conseil des Canadiens",
                "Health: a right for all",
                "ᓄᓇᕗᑦ ᑐᙵᕕᒃ",
                "350 Ottawa"
            })
    void namesAsOrganisationsBearThem(String name) {
        assertThat(OrganisationName.parse("  " + name + " ")).isEqualTo(Parsed.valid(new OrganisationName(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                            missing",
        "A,                             short",
        "350,                           letters",
        "=SUM(1),                       formula",
        "@river,                        formula",
        "see https://evil.example,      link",
        "www evil.org,                  link",
        "evil.org/now,                  link",
        "mail me at a@b,                link",
        "javascript:alert(1),           link",
        "a/b,                           link",
        "evil\u3002com,                 link",
        "'Right\u202Eto left',          control",
        "'Two\nlines',                  control",
        "'Zero\u200Bwidth',             control"
    })
    void whatCouldBeALinkOrAFormulaOrHidesIsRefused(String name, String problem) {
        assertThat(OrganisationName.parse(name)).isEqualTo(Parsed.invalid("organisation.name." + problem));
    }

    @Test
    void twoSpellingsAreOneName() {
        assertThat(new OrganisationName("Amis de la Rivière").key())
                .isEqualTo(new OrganisationName("AMIS DE-LA RIVIERE").key());
    }

    @ParameterizedTest
    @CsvSource({
        "Amis de la Rivière inc.,      1, amis-de-la-riviere-inc",
        "Amis de la Rivière inc.,      2, amis-de-la-riviere-inc-2",
        "St. John’s / Saint-Jean,      1, st-johns-saint-jean",
        "New,                          1, new-o-fallback",
        "ᓄᓇᕗᑦ ᑐᙵᕕᒃ,                    1, o-fallback",
        "ᓄᓇᕗᑦ ᑐᙵᕕᒃ,                    3, o-fallback-3"
    })
    void aSlugIsMadeOfTheName(String name, int attempt, String slug) {
        assertThat(OrganisationSlug.of(new OrganisationName(name), attempt, "o-fallback"))
                .isEqualTo(new OrganisationSlug(slug));
    }

    /** The form of people who endorse takes only such names for who sent them. */
    @Test
    void theLongestNameStillMakesASlugOfSixtyCharacters() {
        var longest = new OrganisationName("Wonderful ".repeat(11) + "Village");
        assertThat(OrganisationSlug.of(longest, 9999, "o-fallback").value()).matches("[A-Za-z0-9-]{1,60}");
    }

    @ParameterizedTest
    @CsvSource({
        "https://river.example.org/a?b=c, true",
        "river.example.org,               true",
        "http://river.example.org,        false",
        "javascript:alert(1),             false",
        "https://river,                   false",
        "https://user@river.example.org,  false",
        "https://river.example.org:8443,  false",
        "https://127.0.0.1/,              false",
        "'https://river.example.org/a b', false",
        "https://rivière.example.org/,    false"
    })
    void aWebsiteIsHttpsWithAName(String address, boolean valid) {
        assertThat(Website.parse(address).toOptional().isPresent()).isEqualTo(valid);
    }
}
