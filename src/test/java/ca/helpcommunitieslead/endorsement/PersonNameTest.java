package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "Anne-Marie d’Aoust",
                "Seán Ó Súilleabháin",
                "李明",
                "Марія Коваль",
                "محمد علی",
                "நந்தினி",
                "ᐊᑕᓈᕐᔪᐊᑦ",
                "José 3rd, Ph.D.",
                "J.R. Smith",
                "St. Onge",
                "می\u200cخواهم"
            })
    void lettersOfAnyScriptAreAName(String name) {
        assertThat(PersonName.parse(name)).isEqualTo(Parsed.valid(new PersonName(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                      missing",
        "J,                       short",
        "12345,                   letters",
        "see HTTP example,        link",
        "www.example.org,         link",
        "ftp://example,           link",
        "jane@example.org,        link",
        "Claim your prize at evil-site.ca/win, link",
        "evil/win,                link",
        "evil\\win,               link",
        "evil: win,               link",
        "ｅｖｉｌ／ｗｉｎ,         link",
        "evil-site.ca,            dot",
        "evil．ca,                dot",
        "evil。ca,                dot",
        "=1+1,                    formula",
        "+Jane,                   formula",
        "-Jane,                   formula",
        "@Jane,                   formula",
    })
    void everyFaultHasItsOwnMessage(String name, String fault) {
        assertThat(PersonName.parse(name)).isEqualTo(Parsed.invalid("endorsement.name." + fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jane\nDoe", "Jane\tDoe", "Jane\u0000Doe", "Jane\u202eeoD", "Jane\u2028Doe", "Jane\ud800"})
    void controlCharactersAreRefused(String name) {
        assertThat(PersonName.parse(name)).isEqualTo(Parsed.invalid("endorsement.name.control"));
    }

    @Test
    void hundredCharactersAreTheMost() {
        assertThat(PersonName.parse("é".repeat(100)).toOptional()).isPresent();
        assertThat(PersonName.parse("é".repeat(101))).isEqualTo(Parsed.invalid("endorsement.name.long"));
    }

    @Test
    void spellingsOfOneNameHaveOneKey() {
        assertThat(new PersonName("  JOSÉ   Núñez-Roy".strip()).key())
                .isEqualTo(new PersonName("Jose Nunez Roy").key());
        assertThat(new PersonName("Jane Doe").key()).isNotEqualTo(new PersonName("John Doe").key());
        assertThat(new PersonName("नंदिनी").key()).isNotEqualTo(new PersonName("नदन").key());
    }
}
