package ca.helpcommunitieslead.directory;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the tables of a pack, the same ones always in the same way. */
public final class PlacesWriter {
    private static final List<String> MUNICIPALITY = List.of(
            "code",
            "slug",
            "name",
            "official_name",
            "name_fr",
            "status",
            "status_fr",
            "tier",
            "upper_tier_code",
            "division_code",
            "division_name",
            "latitude",
            "longitude",
            "population",
            "population_2016",
            "land_area_km2",
            "website",
            "ocd_division_id");
    /** Written only where a municipality has ended. */
    private static final List<String> DISSOLUTION = List.of("dissolved_on", "successor_code");

    private static final List<String> POSTAL_AREA = List.of("area", "confidence", "municipalities");
    private static final List<String> RIDING = List.of("number", "name", "name_fr", "municipalities");

    private PlacesWriter() {}

    /** The content of each file, by its name. */
    public static Map<String, String> write(Places places) {
        return Map.of(
                "municipalities.csv",
                municipalities(places),
                "postal-areas.csv",
                table(
                        POSTAL_AREA,
                        places.postalAreas().stream().map(PostalEntry::fields).toList()),
                "ridings.csv",
                table(RIDING, places.ridings().stream().map(RidingEntry::fields).toList()));
    }

    private static String municipalities(Places places) {
        var rows =
                places.municipalities().stream().map(MunicipalityEntry::fields).toList();
        if (rows.stream().anyMatch(row -> !row.getOrDefault("dissolved_on", "").isEmpty()))
            return table(
                    Stream.concat(MUNICIPALITY.stream(), DISSOLUTION.stream()).toList(), rows);
        rows.forEach(row -> row.keySet().removeAll(DISSOLUTION));
        return table(MUNICIPALITY, rows);
    }

    private static String table(List<String> columns, List<Map<String, String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns);
            for (var row : rows) csv.writeRecord(row.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
