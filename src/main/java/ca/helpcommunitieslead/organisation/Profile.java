package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.text.SafeText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself.
 *
 * @param municipality where it works; null where that is the whole province
 * @param about one sentence
 */
public record Profile(
        OrganisationName name,
        OrganisationKind kind,
        @Nullable MunicipalityCode municipality,
        @Nullable Website website,
        String about) {
    static final int LONGEST_ABOUT = 300;

    public Profile {
        if (aboutProblem(about).isPresent()) throw new IllegalArgumentException("not a sentence");
    }

    /** On one line. */
    public static Parsed<String> readAbout(String raw) {
        var line = raw.strip().replaceAll("\\s+", " ");
        return aboutProblem(line).map(Parsed::<String>invalid).orElseGet(() -> Parsed.valid(line));
    }

    private static Optional<String> aboutProblem(String line) {
        if (line.isEmpty()) return Optional.of("organisation.about.missing");
        if (line.codePointCount(0, line.length()) > LONGEST_ABOUT) return Optional.of("organisation.about.long");
        return SafeText.hasHidden(line) ? Optional.of("organisation.about.control") : Optional.empty();
    }

    public Optional<MunicipalityCode> municipalityCode() {
        return Optional.ofNullable(municipality);
    }

    public Optional<Website> site() {
        return Optional.ofNullable(website);
    }
}
