package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.directory.PostalArea;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.endorsement.web.NearbyPlaces.NearbyPlace;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The municipalities to choose from, and those that a postal code points at. */
@Component
final class Places {
    private static final int BEST_FEW = 5;

    private final Municipalities municipalities;
    private final Messages messages;

    Places(Municipalities municipalities, Messages messages) {
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /** Refuses what the list leaves out, also where somebody sends it without the list. */
    Parsed<MunicipalityCode> read(String raw) {
        return switch (MunicipalityCode.parse(raw)) {
            case Parsed.Valid<MunicipalityCode>(var code)
            when municipalities.byCode(code).filter(Places::isLocal).isPresent() -> Parsed.valid(code);
            default -> Parsed.invalid("endorsement.municipality.unknown");
        };
    }

    /** Also takes upper tiers, which have councils and staff too. */
    Parsed<MunicipalityCode> readAnyTier(String raw) {
        return switch (MunicipalityCode.parse(raw)) {
            case Parsed.Valid<MunicipalityCode>(var code)
            when municipalities.byCode(code).isPresent() -> Parsed.valid(code);
            default -> Parsed.invalid("endorsement.municipality.unknown");
        };
    }

    /** The code for what an address names by its code or slug; empty where that is nowhere that people live in. */
    String prefilled(String codeOrSlug) {
        return municipalities
                .bySlug(codeOrSlug)
                .or(() -> MunicipalityCode.parse(codeOrSlug).toOptional().flatMap(municipalities::byCode))
                .filter(Places::isLocal)
                .map(municipality -> municipality.code().value())
                .orElse("");
    }

    /** People live in a town and through it in its county; they are asked for the town. */
    private static boolean isLocal(Municipality municipality) {
        return municipality.tier() != Tier.UPPER;
    }

    Optional<Municipality> find(MunicipalityCode code) {
        return municipalities.byCode(code);
    }

    Optional<MunicipalityCode> nearest(PostalCode postalCode) {
        return municipalities.near(postalCode).stream()
                .map(PostalArea::municipality)
                .findFirst();
    }

    NearbyPlaces near(PostalCode postalCode, Lang lang) {
        return new NearbyPlaces(municipalities.near(postalCode).stream()
                .limit(BEST_FEW)
                .map(area -> new NearbyPlace(
                        area.municipality().value(),
                        label(municipalities.get(area.municipality()), lang),
                        area.percent()))
                .toList());
    }

    /** Those that are near first, then everything by name, and what is chosen already in any case. */
    List<Choice> choices(Lang lang, NearbyPlaces near, String chosen) {
        var labels = new LinkedHashMap<String, String>();
        near.places().forEach(place -> labels.put(place.code(), place.label()));
        for (var municipality : municipalities.all()) {
            var code = municipality.code().value();
            if (isLocal(municipality) || code.equals(chosen)) labels.putIfAbsent(code, label(municipality, lang));
        }
        return labels.entrySet().stream()
                .map(entry -> new Choice(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Every municipality by name, upper tiers as well. */
    List<Choice> choicesOfAnyTier(Lang lang) {
        return municipalities.all().stream()
                .map(municipality -> new Choice(municipality.code().value(), label(municipality, lang)))
                .toList();
    }

    /** The words for living in none of them. */
    String noMunicipality(Lang lang) {
        return messages.get(lang, "endorsement.municipality.none");
    }

    private static String label(Municipality municipality, Lang lang) {
        return municipality.label().in(lang).text();
    }
}
