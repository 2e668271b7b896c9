package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people may write beside their names, where everybody reads it. */
final class PublicWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"Councillor, Ward 3", "Conseillère (quartier 3)", "Deputy Mayor / Reeve", "Clerk: planning"})
    void officesAreTakenAsTheyAre(String office) {
        assertThat(PublicWords.office(office)).isEqualTo(Parsed.valid(office));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                     missing",
        "=SUM(1),                formula",
        "+1 Mayor,               formula",
        "see www.x.org,          link",
        "Mayor of evil-site.ca,  link",
        "mayor@town.ca,          link",
        "http mayor,             link",
        "2026,                   letters",
        "'May\u202Eor',          control",
    })
    void whatCouldHarmIsRefused(String typed, String problem) {
        assertThat(PublicWords.office(typed)).isEqualTo(Parsed.invalid("endorsement.office." + problem));
        if (!typed.isEmpty())
            assertThat(PublicWords.comment(typed)).isEqualTo(Parsed.invalid("endorsement.comment." + problem));
    }

    @Test
    void lengthsAreCountedInCharactersAndLinesBecomeOne() {
        assertThat(PublicWords.office("é".repeat(100)).toOptional()).isPresent();
        assertThat(PublicWords.office("é".repeat(101))).isEqualTo(Parsed.invalid("endorsement.office.long"));
        assertThat(PublicWords.comment("é".repeat(300)).toOptional()).isPresent();
        assertThat(PublicWords.comment("é".repeat(301))).isEqualTo(Parsed.invalid("endorsement.comment.long"));
        assertThat(PublicWords.comment("One.\r\nTwo.")).isEqualTo(Parsed.valid("One. Two."));
    }

    @Test
    void aReportMayHaveLinesAndLinks() {
        assertThat(Reports.words("See https://town.ca\r\nand more").toOptional())
                .isPresent();
        assertThat(Reports.words("").toOptional()).contains("");
        assertThat(Reports.words("a\u0000b")).isEqualTo(Parsed.invalid("endorsement.report.words.control"));
        assertThat(Reports.words("x".repeat(501))).isEqualTo(Parsed.invalid("endorsement.report.words.long"));
    }
}
