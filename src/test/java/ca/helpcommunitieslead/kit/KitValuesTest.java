package ca.helpcommunitieslead.kit;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class KitValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final Towns towns = new Towns(site);

    private static Map<String, Object> values(KitChoice choice, Lang lang) {
        return site.bean(KitValues.class).of(choice, site.bean(Campaigns.class).current(), lang, DAY);
    }

    private static Object value(KitChoice choice, Lang lang, String template) {
        return KitTemplate.fill("test", template, values(choice, lang)).orElseThrow();
    }

    /** The list of names that editors are held to is the list of values that there are. */
    @Test
    void thereIsAValueForEachNameAndANameForEachValue() {
        for (var choice : List.of(towns.choice("hamilton-township"), towns.nobody())) {
            assertThat(names("", values(choice, Lang.FR))).isEqualTo(KitNames.EVERYWHERE);
        }
        var lower = values(towns.choice("hamilton-township"), Lang.EN);
        var priority = firstOf(lower.get("priorities"));
        assertThat(priority.keySet()).isEqualTo(KitNames.WITHIN.get("priorities"));
        assertThat(firstOf(priority.get("asks")).keySet()).isEqualTo(KitNames.WITHIN.get("asks"));
        assertThat(firstOf(((Map<?, ?>) Objects.requireNonNull(lower.get("m"))).get("upperTier"))
                        .keySet())
                .isEqualTo(KitNames.WITHIN.get("m.upperTier"));
    }

    private static Set<String> names(String prefix, Map<?, ?> values) {
        var names = new HashSet<String>();
        values.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) names.addAll(names(prefix + name + ".", inner));
            else names.add(prefix + name);
        });
        return names;
    }

    private static Map<?, ?> firstOf(@Nullable Object list) {
        return (Map<?, ?>)
                ((Collection<?>) Objects.requireNonNull(list)).iterator().next();
    }

    @Test
    void aTownshipKnowsItsCounty() {
        var township = towns.choice("hamilton-township");

        assertThat(value(township, Lang.EN, "{{m.the}}, {{#m.upperTier}}{{of}}{{/m.upperTier}}, {{m.ridingList}}"))
                .isEqualTo(
                        "the Township of Hamilton, of the County of Northumberland, Northumberland—Peterborough South");
        assertThat(value(township, Lang.FR, "{{m.Head}} {{m.of}}, {{m.population}}, {{today}}"))
                .isEqualTo("La mairesse ou le maire du canton de Hamilton, 11\u00a0059, 1er décembre 2026");
        assertThat(value(
                        township, Lang.EN, "{{#m.isLower}}{{m.head}}{{/m.isLower}}{{#m.hasMembers}}!{{/m.hasMembers}}"))
                .isEqualTo("Mayor");
    }

    @Test
    void aRegionKnowsItsMembers() {
        assertThat(value(towns.choice("durham-region"), Lang.EN, "{{m.memberCount}}: {{m.memberList}}"))
                .isEqualTo("8: Ajax, Brock, Clarington, Oshawa, Pickering, Scugog, Uxbridge and Whitby");
    }

    @Test
    void ministersAreListedOnceEach() {
        var one = towns.about("hamilton-township", 1);
        var twice = new KitChoice(
                one.municipality(),
                List.of(one.priorities().getFirst(), one.priorities().getFirst()),
                false);

        assertThat(value(twice, Lang.EN, "{{officeList}}"))
                .isEqualTo("the Minister of the Environment, Conservation and Parks");
        assertThat(value(one, Lang.EN, "{{#onePriority}}{{priorityList}}{{/onePriority}}"))
                .isEqualTo("a climate accountability framework");
    }

    @Test
    void aMunicipalityOfWhichLittleIsKnownIsNoFailure() {
        var known = towns.choice("hamilton-township").municipality().orElseThrow();
        var unknown = new Municipality(
                known.code(),
                known.slug(),
                LocalizedText.same("Wolf* [Island]"),
                "Wolf* [Island]",
                LocalizedText.same("Improvement District"),
                known.tier(),
                known.upperTier(),
                known.division(),
                0,
                null,
                Optional.empty(),
                null);
        var choice = new KitChoice(Optional.of(unknown), towns.nobody().priorities(), true);

        for (var lang : Lang.values()) {
            var kit = site.bean(Kit.class);
            assertThat(kit.texts())
                    .allSatisfy(text -> assertThat(
                                    kit.fill(text, choice, lang).orElseThrow().markdown())
                            .doesNotContain("{{")
                            .doesNotContain("Wolf*"));
        }
        assertThat(value(choice, Lang.FR, "{{m.council}} {{#m.hasRidings}}+{{/m.hasRidings}}"))
                .asString()
                .startsWith("le conseil municipal de la municipalité de Wolf\\* \\[Island\\]");
    }

    @Test
    void neighboursAreCouncilsWithinSixtyKilometresThatCount() {
        var municipalities = site.bean(Municipalities.class);
        var records = new Records(site);
        assertThat(value(towns.choice("cobourg"), Lang.EN, "{{tally.sentence}}{{#hasNeighbours}}!{{/hasNeighbours}}"))
                .isEqualTo("No council is counted so far; it takes ten to open the talks.");

        var own =
                records.verified(aDecision().of(code(municipalities, "cobourg")).supporting("climate-law"));
        records.verified(aDecision().of(code(municipalities, "toronto")).supporting("climate-law"));
        var line = "{{#neighbours}}{{the}}, {{decided}}, {{distance}}, {{address}}|{{/neighbours}}";

        assertThat(value(towns.choice("cobourg"), Lang.EN, line)).isEqualTo("");
        assertThat(value(towns.choice("hamilton-township"), Lang.FR, line))
                .asString()
                .matches("la ville de Cobourg, 20 novembre 2026, \\d+, .*/fr/resolutions/" + own.key() + "\\|");
        assertThat(value(towns.nobody(), Lang.FR, "{{tally.sentence}}{{#hasNeighbours}}!{{/hasNeighbours}}"))
                .isEqualTo("Deux conseils sont comptés jusqu’à présent, sur les dix qui ouvrent les discussions.");
        assertThat(Stream.of(Lang.values()).map(lang -> value(towns.nobody(), lang, "{{tally.councils}}")))
                .containsOnly("2");
    }

    private static MunicipalityCode code(Municipalities municipalities, String slug) {
        return municipalities.bySlug(slug).orElseThrow().code();
    }
}
