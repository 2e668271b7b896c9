package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.RidingShare.Certainty;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.packs.PackProblems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a pack and collects what is wrong with them. */
public final class PlacesReader {
    private static final PackTable MUNICIPALITIES = new PackTable(
            List.of(
                    "code",
                    "slug",
                    "name",
                    "official_name",
                    "name_fr",
                    "status",
                    "status_fr",
                    "tier",
                    "upper_tier_code",
                    "division_name",
                    "population",
                    "website"),
            List.of(
                    "division_code",
                    "latitude",
                    "longitude",
                    "population_2016",
                    "land_area_km2",
                    "ocd_division_id",
                    "dissolved_on",
                    "successor_code"));
    private static final PackTable POSTAL_AREAS =
            new PackTable(List.of("area", "municipalities"), List.of("confidence"));
    private static final PackTable RIDINGS =
            new PackTable(List.of("number", "name", "name_fr", "municipalities"), List.of());
    private static final String SHARES = "municipalities";
    private static final int LAST_RIDING = 9_999;

    private final Path folder;
    private final PackProblems problems;

    private PlacesReader(Path folder, PackProblems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    public static Places read(Path folder, PackProblems problems) {
        return new PlacesReader(folder, problems).read();
    }

    private Places read() {
        var municipalities =
                rows(MUNICIPALITIES.read(folder.resolve("municipalities.csv"), problems), PlacesReader::municipality);
        var postalAreas = optional(
                "postal-areas.csv",
                POSTAL_AREAS,
                "nobody will be shown their municipality by postal code",
                PlacesReader::postalArea);
        var ridings =
                optional("ridings.csv", RIDINGS, "texts cannot name a municipality’s ridings", PlacesReader::riding);
        new PlacesCheck(municipalities, postalAreas, ridings).run();
        return new Places(
                values(municipalities),
                values(postalAreas),
                values(ridings),
                BoundaryReader.read(folder, drawn(values(municipalities)), problems));
    }

    /** Upper tiers would cover their members. */
    private static Set<MunicipalityCode> drawn(List<MunicipalityEntry> municipalities) {
        return municipalities.stream()
                .map(MunicipalityEntry::municipality)
                .filter(municipality -> municipality.tier() != Tier.UPPER)
                .map(Municipality::code)
                .collect(Collectors.toSet());
    }

    private <T> List<Line<T>> optional(String name, PackTable table, String lacks, Function<PackRow, T> reader) {
        var file = folder.resolve(name);
        var rows = Files.exists(file) ? table.read(file, problems) : List.<PackRow>of();
        if (rows.isEmpty()) problems.warn(file, "there are no rows, so " + lacks);
        return rows(rows, reader);
    }

    private static <T> List<Line<T>> rows(List<PackRow> rows, Function<PackRow, T> reader) {
        return rows.stream().map(row -> new Line<>(row, reader.apply(row))).toList();
    }

    private static <T> List<T> values(List<Line<T>> lines) {
        return lines.stream().map(Line::value).toList();
    }

    private static MunicipalityEntry municipality(PackRow row) {
        var name = row.need("name");
        var french = row.get("name_fr");
        var upper = row.get("upper_tier_code");
        var status = row.need("status_fr");
        var municipality = new Municipality(
                row.code("code"),
                row.slug("slug"),
                new LocalizedText(name, french.isEmpty() ? name : french),
                row.need("official_name"),
                new LocalizedText(row.need("status"), status.toLowerCase(Locale.CANADA_FRENCH)),
                row.choice("tier", row.need("tier"), Tier.class),
                upper.isEmpty() ? null : row.code("upper_tier_code", upper),
                row.need("division_name"),
                row.whole("population"),
                row.addressIfGiven("website").orElse(null),
                point(row),
                dissolution(row));
        return new MunicipalityEntry(
                municipality,
                status,
                nullIfEmpty(row.get("division_code")).orElse(null),
                row.wholeIfGiven("population_2016").orElse(null),
                row.decimalIfGiven("land_area_km2").orElse(null),
                nullIfEmpty(row.get("ocd_division_id")).orElse(null));
    }

    private static Optional<String> nullIfEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static @Nullable Dissolution dissolution(PackRow row) {
        var on = row.dayIfGiven("dissolved_on");
        var successor = row.get("successor_code");
        if (on.isEmpty() && !successor.isEmpty()) row.error("successor_code without dissolved_on");
        if (on.isEmpty()) return null;
        return new Dissolution(on.get(), successor.isEmpty() ? null : row.code("successor_code", successor));
    }

    private static Optional<Point> point(PackRow row) {
        var latitude = row.decimalIfGiven("latitude");
        var longitude = row.decimalIfGiven("longitude");
        if (latitude.isPresent() != longitude.isPresent()) row.error("latitude and longitude must be given together");
        if (latitude.isEmpty() || longitude.isEmpty()) return Optional.empty();
        try {
            return Optional.of(
                    new Point(latitude.get().doubleValue(), longitude.get().doubleValue()));
        } catch (IllegalArgumentException e) {
            row.error("latitude must be from -90 to 90 and longitude from -180 to 180");
            return Optional.empty();
        }
    }

    private static PostalEntry postalArea(PackRow row) {
        var area = row.need("area");
        if (!area.matches("[A-Z]\\d[A-Z]"))
            row.error(PackRow.wrong("area", area, "the first three characters of a postal code, such as K0A"));
        var shares = new ArrayList<PostalArea>();
        for (var part : parts(row, row.need(SHARES), 2)) {
            shares.add(new PostalArea(row.code(SHARES, part.get(0)), row.percent(SHARES, part.get(1))));
        }
        return new PostalEntry(area, row.get("confidence"), shares);
    }

    private static RidingEntry riding(PackRow row) {
        var number = row.whole("number");
        if (number < 1 || number > LAST_RIDING)
            row.error(PackRow.wrong("number", String.valueOf(number), "a number from 1 to " + LAST_RIDING));
        var name = new LocalizedText(
                row.need("name"), nullIfEmpty(row.get("name_fr")).orElse(null));
        var shares = new ArrayList<RidingShare>();
        for (var part : parts(row, row.get(SHARES), 3)) {
            shares.add(new RidingShare(
                    row.code(SHARES, part.get(0)),
                    row.percent(SHARES, part.get(1)),
                    row.choice(SHARES, part.get(2), Certainty.class)));
        }
        return new RidingEntry(new Riding(Math.clamp(number, 1, LAST_RIDING), name), shares);
    }

    /** The parts of a list such as {@code 3506008:90.1;3502036:3}, each cut at its colons. */
    private static List<List<String>> parts(PackRow row, String list, int length) {
        return Stream.of(list.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> Arrays.asList(part.split(":", -1)))
                .filter(part -> isWhole(row, part, length))
                .toList();
    }

    private static boolean isWhole(PackRow row, List<String> part, int length) {
        if (part.size() == length) return true;
        row.error("“" + String.join(":", part) + "” must be "
                + (length == 2 ? "code:percent" : "code:percent:certainty"));
        return false;
    }

    /** What a line says, with the line. */
    record Line<T>(PackRow row, T value) {}
}
