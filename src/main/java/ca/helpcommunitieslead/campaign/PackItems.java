package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.MunicipalityKind;
import ca.helpcommunitieslead.directory.MunicipalityShape;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The things of a pack as named fields, so that two packs can be compared and every difference has a name. */
record PackItems(Map<PackPart, Map<String, Map<String, String>>> byPart) {
    /** All shapes are one thing, since none fits without the others. */
    private static final String SHAPES = "shapes";

    static PackItems none() {
        return new PackItems(Map.of());
    }

    static PackItems of(Pack pack) {
        var all = new EnumMap<PackPart, Map<String, Map<String, String>>>(PackPart.class);
        for (var part : PackPart.values()) all.put(part, new LinkedHashMap<>());
        var items = new PackItems(all);
        items.of(PackPart.SETTINGS).put("campaign", settings(pack.settings()));
        pack.terms()
                .forEach(term -> items.of(PackPart.TERMS)
                        .put(
                                term.key(),
                                Map.of(
                                        "from",
                                        term.from().toString(),
                                        "to",
                                        term.to().toString())));
        pack.authorities().forEach(authority -> items.of(PackPart.AUTHORITIES).put(authority.key(), fields(authority)));
        pack.kinds().forEach(kind -> items.of(PackPart.KINDS).put(key(kind), fields(kind)));
        pack.places()
                .municipalities()
                .forEach(entry -> items.of(PackPart.MUNICIPALITIES)
                        .put(entry.municipality().code().value(), entry.fields()));
        var shapes = pack.places().shapes();
        if (!shapes.isEmpty()) items.of(PackPart.SHAPES).put(SHAPES, Map.of("paths", paths(shapes)));
        pack.places()
                .postalAreas()
                .forEach(entry -> items.of(PackPart.POSTAL_AREAS).put(entry.area(), entry.fields()));
        pack.places()
                .ridings()
                .forEach(entry -> items.of(PackPart.RIDINGS)
                        .put(String.valueOf(entry.riding().number()), entry.fields()));
        pack.priorities()
                .forEach(row -> items.of(PackPart.PRIORITIES).put(row.slug(), Map.of("authority", row.authority())));
        pack.asks()
                .forEach(row -> items.of(PackPart.ASKS)
                        .put(row.key().value(), Map.of("priority", row.prioritySlug(), "authority", row.authority())));
        return items;
    }

    private static String paths(List<MunicipalityShape> shapes) {
        return shapes.stream().map(shape -> shape.code() + " " + shape.path()).collect(Collectors.joining(", "));
    }

    /** By key, in the pack's order. */
    Map<String, Map<String, String>> of(PackPart part) {
        return byPart.getOrDefault(part, Map.of());
    }

    private static Map<String, String> settings(PackSettings settings) {
        var campaign = settings.campaign();
        var fields = new TreeMap<String, String>();
        put(fields, "name", campaign.name());
        put(fields, "jurisdiction", campaign.jurisdiction());
        put(fields, "network", campaign.network());
        put(fields, "headline", campaign.headline());
        put(fields, "lead", campaign.lead());
        fields.put("timeZone", campaign.zone().getId());
        fields.put("languages", String.join(", ", settings.languages()));
        fields.put("start", campaign.start().toString());
        fields.put("end", Objects.toString(campaign.end(), ""));
        fields.put("councils", String.valueOf(campaign.threshold()));
        fields.put("countedTerms", campaign.terms().name());
        fields.put("smallestPlaceShown", String.valueOf(campaign.smallestPlaceShown()));
        fields.put("contact", campaign.contact());
        fields.put("demonstration", String.valueOf(campaign.demonstration()));
        for (var i = 0; i < campaign.credits().size(); i++)
            put(fields, "credits." + (i + 1), campaign.credits().get(i));
        campaign.words().forEach((name, words) -> put(fields, "words." + name, words));
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable LocalizedText text) {
        fields.put(name + ".en", text == null ? "" : Objects.toString(text.en(), ""));
        fields.put(name + ".fr", text == null ? "" : Objects.toString(text.fr(), ""));
    }

    private static Map<String, String> fields(Authority authority) {
        var fields = new TreeMap<String, String>();
        fields.put("level", authority.level().name());
        put(fields, "short", authority.shortName());
        for (var dated : authority.names()) {
            put(fields, "names." + dated.from(), dated.name());
            put(fields, "names." + dated.from() + ".office", dated.office());
            fields.put("names." + dated.from() + ".to", Objects.toString(dated.to(), ""));
        }
        return fields;
    }

    static String key(MunicipalityKind kind) {
        var tier = kind.tier();
        return tier == null ? kind.kind() : kind.kind() + " (" + tier.name() + ")";
    }

    private static Map<String, String> fields(MunicipalityKind kind) {
        var fields = new TreeMap<String, String>();
        fields.put("fr", kind.nounFr());
        fields.put("gender", kind.gender().name());
        put(fields, "council", kind.council());
        put(fields, "head", kind.head());
        return fields;
    }

    /** A text's fields in each language, its attributes, and its version. */
    static Map<String, String> fields(PackText text) {
        var fields = new TreeMap<String, String>();
        for (var name : text.body().fields().keySet()) {
            for (var lang : Lang.values())
                fields.put(name + "." + lang.code(), text.body().raw(name, lang));
        }
        fields.putAll(text.body().attributes());
        fields.put("version", String.valueOf(text.version()));
        return fields;
    }
}
