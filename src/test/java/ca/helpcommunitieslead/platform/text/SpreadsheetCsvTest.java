package ca.helpcommunitieslead.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpreadsheetCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\t=1", "\r=1"})
    void noCellIsAFormula(String cell) {
        assertThat(SpreadsheetCsv.harmless(cell)).isEqualTo("'" + cell);
        assertThat(SpreadsheetCsv.harmless("Hamilton")).isEqualTo("Hamilton");
    }

    @Test
    void aTableSaysThatItIsUtf8AndQuotesWhatNeedsIt() {
        var table = SpreadsheetCsv.of(List.of("Nom", "Lieu"), List.of(List.of("Zoé, dite « Z »", "=A1")));

        assertThat(new String(table, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffNom,Lieu\r\n\"Zoé, dite « Z »\",'=A1\r\n");
    }
}
