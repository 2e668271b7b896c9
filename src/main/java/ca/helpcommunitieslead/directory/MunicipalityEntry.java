package ca.helpcommunitieslead.directory;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A municipality with what a pack says of it beyond the program's own use.
 *
 * @param statusFr as the pack writes it, with a capital
 * @param divisionCode of the census division
 * @param populationBefore persons at the census before the last (2016)
 * @param landArea in square kilometres
 * @param openCivicData the Open Civic Data division identifier
 */
public record MunicipalityEntry(
        Municipality municipality,
        String statusFr,
        @Nullable String divisionCode,
        @Nullable Long populationBefore,
        @Nullable BigDecimal landArea,
        @Nullable String openCivicData) {

    public MunicipalityEntry {
        landArea = landArea == null ? null : landArea.stripTrailingZeros();
    }

    /** By the column names of {@code municipalities.csv}, in their order. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        var name = Objects.toString(municipality.name().en(), "");
        var french = Objects.toString(municipality.name().fr(), "");
        var upper = municipality.upperTierCode().map(MunicipalityCode::value).orElse("");
        fields.put("code", municipality.code().value());
        fields.put("slug", municipality.slug());
        fields.put("name", name);
        fields.put("official_name", municipality.officialName());
        fields.put("name_fr", french.equals(name) ? "" : french);
        fields.put("status", Objects.toString(municipality.kind().en(), ""));
        fields.put("status_fr", statusFr);
        fields.put("tier", PackNumbers.lower(municipality.tier()));
        fields.put("upper_tier_code", upper);
        fields.put("division_code", Objects.toString(divisionCode, ""));
        fields.put("division_name", municipality.division());
        fields.put(
                "latitude",
                municipality.point().map(p -> PackNumbers.plain(p.latitude())).orElse(""));
        fields.put(
                "longitude",
                municipality.point().map(p -> PackNumbers.plain(p.longitude())).orElse(""));
        fields.put("population", String.valueOf(municipality.population()));
        fields.put("population_2016", Objects.toString(populationBefore, ""));
        fields.put("land_area_km2", landArea == null ? "" : PackNumbers.plain(landArea));
        fields.put("website", Objects.toString(municipality.website(), ""));
        fields.put("ocd_division_id", Objects.toString(openCivicData, ""));
        var dissolution = municipality.dissolution();
        fields.put("dissolved_on", dissolution == null ? "" : dissolution.on().toString());
        fields.put(
                "successor_code",
                dissolution == null || dissolution.successor() == null
                        ? ""
                        : dissolution.successor().value());
        return fields;
    }
}
