package ca.helpcommunitieslead.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.helpcommunitieslead.directory.RidingShare.Certainty;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.support.TestSite;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The directory as the Ontario campaign fills it. */
final class OntarioTest {
    /** What no sentence may hold: two articles, an uncontracted de or à, a vowel after de or an elision before none. */
    private static final Pattern BAD_FRENCH = Pattern.compile(
            "\\b(?:de|à) les?\\b|\\b(?:le|la|les|du|des|au|aux) (?:le|la|les|du|des|au|aux)\\b|\\bde [aeiouâàéèêëîïôöûü]"
                    + "|\\bde (?!la |l’)[AEIOUÂÀÉÈÊËÎÏÔÖÛÜ]|d’[^AEIOUÂÀÉÈÊËÎÏÔÖÛÜ]|County|'|  | $",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BAD_ENGLISH = Pattern.compile("\\b(\\w+) \\1\\b|(?i:the) (?:the|a) |of of|'|  | $");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static Municipalities municipalities() {
        return site.bean(Municipalities.class);
    }

    private static Municipality town(String slug) {
        return municipalities().bySlug(slug).orElseThrow();
    }

    private static Stream<String> riding(String slug) {
        return site.bean(Ridings.class).of(town(slug).code()).stream()
                .map(riding -> String.valueOf(riding.name().en()));
    }

    @Test
    void everyMunicipalityHasAPlace() {
        assertThat(municipalities().all())
                .hasSize(444)
                .allMatch(town -> town.point().isPresent());
    }

    @Test
    void everyMunicipalityIsWellNamedInBothLanguages() {
        var soft = new SoftAssertions();
        for (var town : municipalities().all()) {
            phrases(town, Lang.FR).forEach(phrase -> soft.assertThat(phrase).doesNotContainPattern(BAD_FRENCH));
            phrases(town, Lang.EN).forEach(phrase -> soft.assertThat(phrase).doesNotContainPattern(BAD_ENGLISH));
            soft.assertThat(naming(town, Lang.FR).head()).startsWith("la ").contains(" ou le ");
            soft.assertThat(naming(town, Lang.EN).head()).isNotEqualTo("the head of council");
        }
        soft.assertAll();
    }

    private static Stream<String> phrases(Municipality town, Lang lang) {
        var naming = naming(town, lang);
        return Stream.of(
                naming.name(),
                naming.the(),
                naming.theCapital(),
                naming.of(),
                naming.to(),
                naming.council(),
                naming.councilCapital(),
                naming.ofCouncil(),
                naming.toCouncil());
    }

    private static Naming naming(Municipality town, Lang lang) {
        return site.bean(Namings.class).of(town, lang);
    }

    @Test
    void singleTierCountiesHaveAMayorAndOthersAWarden() {
        assertThat(naming(town("haldimand-county"), Lang.EN).head()).isEqualTo("the Mayor");
        assertThat(naming(town("haldimand-county"), Lang.EN).council()).isEqualTo("the Council of Haldimand County");
        assertThat(naming(town("perth-county"), Lang.EN).head()).isEqualTo("the Warden");
        assertThat(naming(town("perth-county"), Lang.FR).council()).isEqualTo("le conseil de comté du comté de Perth");
    }

    @Test
    void aMunicipalityKnowsItsRidings() {
        assertThat(riding("ajax")).containsExactly("Ajax");
        assertThat(riding("durham-region")).contains("Ajax", "Oshawa", "Whitby").isSorted();
        assertThat(riding("guelph")).containsExactly("Guelph");
        assertThat(riding("kenora")).isEmpty();
    }

    @Test
    void importingRidingsAgainReplacesTheirMunicipalities() {
        var hamilton = new MunicipalityCode("3554052");
        var touched = new MunicipalityCode("3554054");
        save(
                new LocalizedText("Old", "Ancien"),
                new RidingShare(hamilton, 90, Certainty.HIGH),
                new RidingShare(touched, 3.5, Certainty.LOW));
        assertThat(site.bean(Ridings.class).of(hamilton))
                .extracting(riding -> riding.name().fr())
                .containsExactly("Ancien");
        assertThat(site.bean(Ridings.class).of(touched)).isEmpty();

        save(new LocalizedText("New", null));
        assertThat(site.bean(Ridings.class).of(hamilton)).isEmpty();
    }

    private static void save(LocalizedText name, RidingShare... shares) {
        var imports = site.bean(DirectoryPacks.class);
        imports.save(new Places(
                List.of(), List.of(), List.of(new RidingEntry(new Riding(900, name), List.of(shares))), List.of()));
        imports.reload();
    }

    @Test
    void neighboursComeNearestFirst() {
        var hamilton = town("hamilton-township");
        var near = municipalities().within(hamilton.code(), 40);

        assertThat(near)
                .extracting(Nearby::municipality)
                .doesNotContain(hamilton)
                .contains(town("cobourg"));
        assertThat(near).extracting(Nearby::kilometres).isSorted().allMatch(kilometres -> kilometres <= 40);
        assertThat(municipalities().within(hamilton.code(), 0.001)).isEmpty();
        assertThat(municipalities().within(town("ottawa").code(), 5000)).hasSize(443);
        assertThat(near.getFirst().kilometres())
                .isCloseTo(
                        hamilton.point()
                                .orElseThrow()
                                .kilometresTo(
                                        near.getFirst().municipality().point().orElseThrow()),
                        within(1e-9));
    }

    @Test
    void anAuthorityIsAddressedByTheOfficeOfTheDay() {
        var energy = site.bean(Authorities.class).get("energy");

        assertThat(energy.officeOn(LocalDate.of(2023, 5, 1)).orElseThrow().en()).isEqualTo("Minister of Energy");
        assertThat(energy.officeOn(LocalDate.of(2026, 5, 1)).orElseThrow().fr())
                .isEqualTo("ministre de l’Énergie et des Mines");
        assertThat(energy.officeOn(LocalDate.of(2000, 1, 1))).isEmpty();
    }
}
