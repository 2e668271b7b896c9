package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.RidingShare.Certainty;
import ca.helpcommunitieslead.kernel.LocalizedText;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the directory's part of a campaign pack. No municipality is ever deleted by an import. */
@Component
public final class DirectoryImport {
    private final DirectoryStore store;
    private final RidingStore ridings;
    private final KindStore kinds;
    private final DirectorySnapshots snapshots;

    DirectoryImport(DirectoryStore store, RidingStore ridings, KindStore kinds, DirectorySnapshots snapshots) {
        this.store = store;
        this.ridings = ridings;
        this.kinds = kinds;
        this.snapshots = snapshots;
    }

    /** Imports {@code municipalities.csv}; gives the number of rows. */
    public int municipalities(Path csv) {
        var rows = read(csv, DirectoryImport::municipality);
        // Upper tiers first: the others point at them.
        rows.stream().filter(row -> row.tier() == Tier.UPPER).forEach(store::save);
        rows.stream().filter(row -> row.tier() != Tier.UPPER).forEach(store::save);
        snapshots.reload();
        return rows.size();
    }

    private static Municipality municipality(NamedCsvRecord row) {
        var name = row.getField("name");
        var french = row.getField("name_fr");
        var upper = row.getField("upper_tier_code");
        return new Municipality(
                new MunicipalityCode(row.getField("code")),
                row.getField("slug"),
                new LocalizedText(name, french.isEmpty() ? name : french),
                row.getField("official_name"),
                new LocalizedText(
                        row.getField("status"), row.getField("status_fr").toLowerCase(Locale.CANADA_FRENCH)),
                Tier.valueOf(row.getField("tier").toUpperCase(Locale.ROOT)),
                upper.isEmpty() ? null : new MunicipalityCode(upper),
                row.getField("division_name"),
                Long.parseLong(row.getField("population")),
                emptyToNull(row.getField("website")),
                point(row));
    }

    private static Optional<Point> point(NamedCsvRecord row) {
        var latitude = row.findField("latitude").orElse("");
        var longitude = row.findField("longitude").orElse("");
        if (latitude.isEmpty() && longitude.isEmpty()) return Optional.empty();
        return Optional.of(new Point(Double.parseDouble(latitude), Double.parseDouble(longitude)));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Imports {@code postal-areas.csv}; gives the number of rows. */
    public int postalAreas(Path csv) {
        var rows = read(csv, DirectoryImport::postalArea);
        rows.forEach(row -> store.save(row.area(), row.municipalities()));
        return rows.size();
    }

    private static Area postalArea(NamedCsvRecord row) {
        var found = new ArrayList<PostalArea>();
        for (var part : row.getField("municipalities").split(";", -1)) {
            var colon = part.indexOf(':');
            found.add(new PostalArea(
                    new MunicipalityCode(part.substring(0, colon)), Double.parseDouble(part.substring(colon + 1))));
        }
        return new Area(row.getField("area"), found);
    }

    /** Imports {@code ridings.csv}; gives the number of rows. A riding's municipalities are replaced by those it names. */
    public int ridings(Path csv) {
        var rows = read(csv, DirectoryImport::riding);
        rows.forEach(row -> ridings.save(row.riding(), row.shares()));
        snapshots.reload();
        return rows.size();
    }

    private static RidingRow riding(NamedCsvRecord row) {
        var name = new LocalizedText(row.getField("name"), emptyToNull(row.getField("name_fr")));
        var shares = Arrays.stream(row.getField("municipalities").split(";", -1))
                .filter(part -> !part.isEmpty())
                .map(DirectoryImport::share)
                .toList();
        return new RidingRow(new Riding(Integer.parseInt(row.getField("number")), name), shares);
    }

    private static RidingShare share(String part) {
        var fields = part.split(":", -1);
        if (fields.length != 3) throw new IllegalArgumentException("not code:share:certainty: " + part);
        return new RidingShare(
                new MunicipalityCode(fields[0]),
                Double.parseDouble(fields[1]),
                Certainty.valueOf(fields[2].toUpperCase(Locale.ROOT)));
    }

    private static <T> List<T> read(Path csv, Function<NamedCsvRecord, T> reader) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().map(row -> readRow(csv, row, reader)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T readRow(Path csv, NamedCsvRecord row, Function<NamedCsvRecord, T> reader) {
        try {
            return reader.apply(row);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    csv.getFileName() + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
        }
    }

    public void terms(List<CouncilTerm> all) {
        all.forEach(store::save);
        snapshots.reload();
    }

    public void authorities(List<Authority> all) {
        all.forEach(store::save);
        snapshots.reload();
    }

    public void kinds(List<MunicipalityKind> all) {
        all.forEach(kinds::save);
        snapshots.reload();
    }

    private record RidingRow(Riding riding, List<RidingShare> shares) {}

    private record Area(String area, List<PostalArea> municipalities) {}
}
