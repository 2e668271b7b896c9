package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A municipality with a council.
 *
 * @param name short, and not unique: there is a Hamilton city and a Hamilton township
 * @param kind what it calls itself: city, township, county …
 * @param division the geographic county, region or district
 * @param population persons at the last census; an upper tier has the sum of its members
 * @param point inside of it, not its town hall; empty where the pack did not say
 * @param dissolution null for one that goes on
 */
public record Municipality(
        MunicipalityCode code,
        String slug,
        LocalizedText name,
        String officialName,
        LocalizedText kind,
        Tier tier,
        @Nullable MunicipalityCode upperTier,
        String division,
        long population,
        @Nullable String website,
        Optional<Point> point,
        @Nullable Dissolution dissolution) {

    /** Whether it is no more on a day (R16). */
    public boolean isDissolvedOn(LocalDate day) {
        return dissolution != null && !day.isBefore(dissolution.on());
    }

    public Optional<MunicipalityCode> upperTierCode() {
        return Optional.ofNullable(upperTier);
    }

    /** The domain of its website, and mostly of its people's addresses too; without {@code www.}. */
    public Optional<String> domain() {
        return Optional.ofNullable(website)
                .map(address -> URI.create(address).getHost())
                .map(host -> host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", ""));
    }

    /** The name with its kind, which tells namesakes apart. */
    public LocalizedText label() {
        return new LocalizedText(label(name.en(), kind.en()), label(name.fr(), kind.fr()));
    }

    private static String label(@Nullable String name, @Nullable String kind) {
        return Objects.requireNonNull(name) + " (" + Objects.requireNonNull(kind) + ")";
    }
}
