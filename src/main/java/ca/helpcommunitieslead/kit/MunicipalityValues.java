package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.Naming;
import ca.helpcommunitieslead.directory.Namings;
import ca.helpcommunitieslead.directory.Ridings;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a document says of its municipality: the names that begin with {@code m.}. */
@Component
final class MunicipalityValues {
    /** The last census whose figures are complete. */
    private static final String CENSUS = "2021";

    private final Municipalities municipalities;
    private final Namings namings;
    private final Ridings ridings;
    private final Messages messages;

    MunicipalityValues(Municipalities municipalities, Namings namings, Ridings ridings, Messages messages) {
        this.municipalities = municipalities;
        this.namings = namings;
        this.ridings = ridings;
        this.messages = messages;
    }

    Map<String, Object> of(Municipality municipality, Lang lang) {
        var values = named(namings.of(municipality, lang), lang);
        var name = municipality.name();
        values.put("isKnown", true);
        values.put("hasFrenchName", !Objects.equals(name.en(), name.fr()));
        values.put("population", NumberFormat.getIntegerInstance(lang.locale()).format(municipality.population()));
        values.put("isUpper", municipality.tier() == Tier.UPPER);
        values.put("isLower", municipality.tier() == Tier.LOWER);
        values.put("isSingle", municipality.tier() == Tier.SINGLE);
        values.put(
                "upperTier",
                municipality.upperTierCode().map(code -> upperTier(namings.of(municipalities.get(code), lang))).stream()
                        .toList());
        putMembers(municipalities.members(municipality.code()), lang, values);
        putRidings(
                ridings.of(municipality.code()).stream()
                        .map(riding -> riding.name().in(lang).text())
                        .toList(),
                lang,
                values);
        return values;
    }

    private static Map<String, Object> named(Naming naming, Lang lang) {
        var values = new HashMap<String, Object>();
        var head = lang == Lang.EN ? naming.head().replaceFirst("^the ", "") : naming.head();
        values.put("name", naming.name());
        values.put("the", naming.the());
        values.put("The", naming.theCapital());
        values.put("of", naming.of());
        values.put("to", naming.to());
        values.put("council", naming.council());
        values.put("Council", naming.councilCapital());
        values.put("ofCouncil", naming.ofCouncil());
        values.put("toCouncil", naming.toCouncil());
        values.put("head", head);
        values.put("Head", capital(head, lang));
        values.put("censusYear", CENSUS);
        return values;
    }

    private static String capital(String phrase, Lang lang) {
        return phrase.substring(0, 1).toUpperCase(lang.locale()) + phrase.substring(1);
    }

    private static Map<String, Object> upperTier(Naming naming) {
        return Map.of("the", naming.the(), "of", naming.of(), "to", naming.to(), "council", naming.council());
    }

    private void putMembers(List<Municipality> members, Lang lang, Map<String, Object> values) {
        var namesOfMembers =
                members.stream().map(member -> namings.of(member, lang)).toList();
        var names = namesOfMembers.stream().map(Naming::name).toList();
        var alike = new HashSet<>(names).size() < names.size();
        var list = alike ? namesOfMembers.stream().map(Naming::the).toList() : names;
        values.put("hasMembers", !members.isEmpty());
        values.put("memberCount", members.size());
        values.put("memberList", SentenceList.of(list, lang));
    }

    private static void putRidings(List<String> names, Lang lang, Map<String, Object> values) {
        values.put("hasRidings", !names.isEmpty());
        values.put("ridings", names);
        values.put("ridingList", SentenceList.of(names, lang));
    }

    /** Blanks in place of everything, for somebody who has not chosen a municipality. */
    Map<String, Object> ofNone(Lang lang) {
        var values = new HashMap<String, Object>();
        for (var name : List.of("name", "the", "of", "to", "council", "ofCouncil", "toCouncil", "head", "population")) {
            values.put(name, new KitWords.Ready(messages.get(lang, "kit.blank." + name)));
        }
        for (var name : List.of("the", "council", "head")) {
            var begun = capital(messages.get(lang, "kit.blank." + name), lang);
            values.put(capital(name, lang), new KitWords.Ready(begun));
        }
        for (var name : List.of("isKnown", "isUpper", "isLower", "isSingle", "hasMembers", "hasRidings")) {
            values.put(name, false);
        }
        values.put("hasFrenchName", true);
        values.put("censusYear", CENSUS);
        values.put("upperTier", List.of());
        values.put("memberCount", 0);
        values.put("memberList", "");
        values.put("ridings", List.of());
        values.put("ridingList", "");
        return values;
    }
}
