package ca.helpcommunitieslead.directory;

import static ca.helpcommunitieslead.directory.Towns.town;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityKind.Gender;
import ca.helpcommunitieslead.kernel.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FrenchFormsTest {
    private static Naming forms(String name, MunicipalityKind kind) {
        return FrenchForms.of(town(name, kind), kind);
    }

    private static Naming forms(String en, String fr, MunicipalityKind kind) {
        return FrenchForms.of(town(en, fr, kind.kind() + " of " + en, kind), kind);
    }

    @Test
    void aMasculineKindContracts() {
        assertThat(forms("Hamilton", Towns.TOWNSHIP))
                .isEqualTo(new Naming(
                        "Hamilton",
                        "le canton de Hamilton",
                        "Le canton de Hamilton",
                        "du canton de Hamilton",
                        "au canton de Hamilton",
                        "le conseil municipal du canton de Hamilton",
                        "Le conseil municipal du canton de Hamilton",
                        "du conseil municipal du canton de Hamilton",
                        "au conseil municipal du canton de Hamilton",
                        "the Mayor"));
    }

    @Test
    void aFeminineKindDoesNot() {
        var ottawa = forms("Ottawa", Towns.CITY);

        assertThat(ottawa.the()).isEqualTo("la ville d’Ottawa");
        assertThat(ottawa.of()).isEqualTo("de la ville d’Ottawa");
        assertThat(ottawa.to()).isEqualTo("à la ville d’Ottawa");
        assertThat(forms("Peel", Towns.REGION).council())
                .isEqualTo("le conseil régional de la municipalité régionale de Peel");
    }

    @Test
    void aPluralKindContracts() {
        var counties = forms("Prescott and Russell", "Prescott et Russell", Towns.UNITED_COUNTIES);

        assertThat(counties.the()).isEqualTo("les comtés unis de Prescott et Russell");
        assertThat(counties.of()).isEqualTo("des comtés unis de Prescott et Russell");
        assertThat(counties.to()).isEqualTo("aux comtés unis de Prescott et Russell");
        assertThat(counties.toCouncil()).isEqualTo("au conseil de comté des comtés unis de Prescott et Russell");
    }

    @ParameterizedTest
    @CsvSource({
        "Orillia, d’Orillia",
        "Émile, d’Émile",
        "East York, d’East York",
        "Huron, de Huron",
        "Hanover, de Hanover",
        "York, de York",
        "'O''Connor', d’O’Connor",
        "La Vallee, de La Vallee",
        "The Blue Mountains, de The Blue Mountains"
    })
    void deElidesBeforeVowelsOnly(String name, String expected) {
        assertThat(forms(name, Towns.CITY).the()).isEqualTo("la ville " + expected);
    }

    @Test
    void namesWithArticlesOrAdjectivesKeepToTheirUse() {
        assertThat(forms("The Nation", "La Nation", Towns.MUNICIPALITY).of())
                .isEqualTo("de la municipalité de La Nation");
        assertThat(forms("Greater Sudbury", "Grand Sudbury", Towns.CITY).to()).isEqualTo("à la ville du Grand Sudbury");
        assertThat(forms("Grand Valley", Towns.CITY).the()).isEqualTo("la ville de Grand Valley");
    }

    @Test
    void theEnglishKindInANameIsNotSaidTwice() {
        var haldimand = forms("Haldimand County", Towns.SINGLE_COUNTY);

        assertThat(haldimand.name()).isEqualTo("Haldimand");
        assertThat(haldimand.the()).isEqualTo("le comté de Haldimand");
        assertThat(haldimand.council()).isEqualTo("le conseil municipal du comté de Haldimand");
    }

    @Test
    void aKindThatBeginsWithAVowelElidesItsArticle() {
        var kind = new MunicipalityKind(
                "Agglomeration",
                null,
                "agglomération",
                Gender.F,
                LocalizedText.same("conseil"),
                LocalizedText.same("tête"));

        assertThat(forms("Longueuil", kind).the()).isEqualTo("l’agglomération de Longueuil");
        assertThat(forms("Longueuil", kind).theCapital()).isEqualTo("L’agglomération de Longueuil");
        assertThat(forms("Longueuil", kind).of()).isEqualTo("de l’agglomération de Longueuil");
        assertThat(forms("Longueuil", kind).to()).isEqualTo("à l’agglomération de Longueuil");
    }
}
