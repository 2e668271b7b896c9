package ca.helpcommunitieslead.directory;

import static ca.helpcommunitieslead.directory.Towns.town;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EnglishFormsTest {
    private static Naming forms(String name, MunicipalityKind kind) {
        return EnglishForms.of(town(name, kind), kind);
    }

    @Test
    void aTownshipTakesTheArticle() {
        assertThat(forms("Hamilton", Towns.TOWNSHIP))
                .isEqualTo(new Naming(
                        "Hamilton",
                        "the Township of Hamilton",
                        "The Township of Hamilton",
                        "of the Township of Hamilton",
                        "to the Township of Hamilton",
                        "the Council of the Township of Hamilton",
                        "The Council of the Township of Hamilton",
                        "of the Council of the Township of Hamilton",
                        "to the Council of the Township of Hamilton",
                        "the Mayor"));
    }

    @Test
    void regionsAndCountiesHaveCouncilsOfTheirOwnName() {
        assertThat(forms("Peel", Towns.REGION).council())
                .isEqualTo("the Regional Council of the Regional Municipality of Peel");
        assertThat(forms("Bruce", Towns.COUNTY).council()).isEqualTo("the County Council of the County of Bruce");
        assertThat(forms("Brant", Towns.SINGLE_COUNTY).council()).isEqualTo("the Council of the County of Brant");
        assertThat(forms("Prescott and Russell", Towns.UNITED_COUNTIES).toCouncil())
                .isEqualTo("to the County Council of the United Counties of Prescott and Russell");
    }

    @Test
    void aNameThatStandsBeforeItsKindTakesNoArticle() {
        var haldimand = EnglishForms.of(
                town("Haldimand County", "", "Haldimand County", Towns.SINGLE_COUNTY), Towns.SINGLE_COUNTY);

        assertThat(haldimand.the()).isEqualTo("Haldimand County");
        assertThat(haldimand.of()).isEqualTo("of Haldimand County");
        assertThat(haldimand.council()).isEqualTo("the Council of Haldimand County");
    }

    @Test
    void anArticleThatBelongsToTheNameStays() {
        var nation = EnglishForms.of(
                town("The Nation", "La Nation", "The Nation Municipality", Towns.MUNICIPALITY), Towns.MUNICIPALITY);

        assertThat(nation.the()).isEqualTo("The Nation Municipality");
        assertThat(nation.to()).isEqualTo("to The Nation Municipality");
        assertThat(forms("The Archipelago", Towns.TOWNSHIP).the()).isEqualTo("the Township of The Archipelago");
    }

    @Test
    void apostrophesAreTypographic() {
        assertThat(forms("O'Connor", Towns.TOWNSHIP).of()).isEqualTo("of the Township of O’Connor");
    }

    @Test
    void anUnknownKindIsSpokenOfSafely() {
        var kind = MunicipalityKind.unknown("Hamlet");
        var forms = EnglishForms.of(town("Elora", "Elora", "Hamlet of Elora", kind), kind);

        assertThat(forms.council()).isEqualTo("the Council of the Hamlet of Elora");
        assertThat(forms.head()).isEqualTo("the head of council");
    }
}
