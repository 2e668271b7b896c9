package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.directory.PostalArea;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.endorsement.PaperRow.Verdict;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.kernel.PostalCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a list of signatures: name, postal code and, if given, municipality and e-mail address, a person a line. */
@Component
final class PaperSheet {
    private static final int MOST_CELLS = 4;
    private static final Set<String> HEADINGS = Set.of("name", "nom");
    private static final String FORMULA = "=+-@";

    private final Municipalities municipalities;

    PaperSheet(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** The lines that are not empty, without a heading; nothing is known yet of duplicates. */
    List<PaperRow> read(String text, @Nullable MunicipalityCode usual) {
        var splitter = PaperCells.of(text);
        var rows = new ArrayList<PaperRow>();
        var lines = text.split("\\R", -1);
        for (var i = 0; i < lines.length; i++) {
            var cells = splitter.split(lines[i]);
            if (cells.stream().allMatch(String::isEmpty) || (rows.isEmpty() && isHeading(cells))) continue;
            rows.add(new PaperRow(i + 1, cells, verdict(cells, usual)));
        }
        return rows;
    }

    private static boolean isHeading(List<String> cells) {
        return HEADINGS.contains(cells.getFirst().toLowerCase(Locale.ROOT));
    }

    private Verdict verdict(List<String> cells, @Nullable MunicipalityCode usual) {
        if (cells.size() > MOST_CELLS
                && cells.subList(MOST_CELLS, cells.size()).stream().anyMatch(c -> !c.isEmpty()))
            return new Verdict.Malformed("endorsement.paper.fault.columns");
        if (cells.stream().anyMatch(cell -> !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0))
            return new Verdict.Malformed("endorsement.paper.fault.formula");
        var reading = new Reading();
        var name = reading.take(PersonName.parse(cells.getFirst()));
        var postalCode = reading.take(PostalCode.parse(cell(cells, 1)));
        var address = email(cells);
        var email = address.isEmpty() ? Optional.<EmailAddress>empty() : reading.take(EmailAddress.parse(address));
        var place = municipality(cells);
        var municipality = place.isEmpty() ? Optional.<MunicipalityCode>empty() : reading.take(municipality(place));
        if (reading.fault != null) return new Verdict.Malformed(reading.fault);
        var known = municipality.or(() -> Optional.ofNullable(usual)).or(() -> nearest(postalCode.orElseThrow()));
        return new Verdict.Counts(new PaperSignature(
                name.orElseThrow(), postalCode.orElseThrow(), known.orElse(null), email.orElse(null)));
    }

    private static String cell(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** An address may stand in the third column where nobody gave a municipality. */
    private static String email(List<String> cells) {
        var third = cell(cells, 2);
        return third.contains("@") && cell(cells, 3).isEmpty() ? third : cell(cells, 3);
    }

    private static String municipality(List<String> cells) {
        var third = cell(cells, 2);
        return third.contains("@") && cell(cells, 3).isEmpty() ? "" : third;
    }

    /** By code, by the name in the site's addresses, or by a name that only one municipality has. */
    private Parsed<MunicipalityCode> municipality(String text) {
        var exact = municipalities
                .bySlug(text.toLowerCase(Locale.ROOT))
                .or(() -> MunicipalityCode.parse(text).toOptional().flatMap(municipalities::byCode))
                .filter(PaperSheet::isLocal);
        if (exact.isPresent()) return Parsed.valid(exact.get().code());
        var named = municipalities.search(text).stream()
                .filter(PaperSheet::isLocal)
                .filter(municipality -> isCalled(municipality, text))
                .toList();
        if (named.size() > 1) return Parsed.invalid("endorsement.paper.fault.ambiguous");
        return named.isEmpty()
                ? Parsed.invalid("endorsement.paper.fault.municipality")
                : Parsed.valid(named.getFirst().code());
    }

    private static boolean isLocal(Municipality municipality) {
        return municipality.tier() != Tier.UPPER;
    }

    private static boolean isCalled(Municipality municipality, String text) {
        return text.equalsIgnoreCase(municipality.name().en())
                || text.equalsIgnoreCase(municipality.name().fr())
                || text.equalsIgnoreCase(municipality.label().en())
                || text.equalsIgnoreCase(municipality.label().fr())
                || text.equalsIgnoreCase(municipality.officialName());
    }

    private Optional<MunicipalityCode> nearest(PostalCode postalCode) {
        return municipalities.near(postalCode).stream()
                .map(PostalArea::municipality)
                .findFirst();
    }

    /** Keeps the first fault of a line. */
    private static final class Reading {
        private @Nullable String fault;

        <T> Optional<T> take(Parsed<T> parsed) {
            return switch (parsed) {
                case Parsed.Valid<T>(var value) -> Optional.of(value);
                case Parsed.Invalid<T>(var key) -> {
                    if (fault == null) fault = key;
                    yield Optional.empty();
                }
            };
        }
    }
}
