package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.organisation.Consent;
import ca.helpcommunitieslead.organisation.LogoPicture;
import ca.helpcommunitieslead.organisation.OrganisationKind;
import ca.helpcommunitieslead.organisation.OrganisationName;
import ca.helpcommunitieslead.organisation.Profile;
import ca.helpcommunitieslead.organisation.Signatory;
import ca.helpcommunitieslead.organisation.Website;
import ca.helpcommunitieslead.platform.web.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the fields that the sign-on and the contact's corrections have in common. */
@Component
final class OrganisationFields {
    static final String AUTHORITY = Consent.Kind.AUTHORITY.field();

    private final OrganisationPlaces places;

    OrganisationFields(OrganisationPlaces places) {
        this.places = places;
    }

    /** Empty where something is wrong, and the form knows what. */
    Optional<Profile> profile(Submission form) {
        var name = form.read("name", OrganisationName::parse);
        var kind = form.read("kind", OrganisationKind::parse);
        var municipality = form.readIfPresent("municipality", places::read);
        var website = form.readIfPresent("website", Website::parse);
        var about = form.read("about", Profile::readAbout);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new Profile(
                name.orElseThrow(),
                kind.orElseThrow(),
                municipality.orElse(null),
                website.orElse(null),
                about.orElseThrow()));
    }

    static Optional<Signatory> signatory(Submission form) {
        var name = form.read("signatory", OrganisationFields::signatoryName);
        var capacity = form.read("capacity", Signatory::readCapacity);
        if (name.isEmpty() || capacity.isEmpty()) return Optional.empty();
        return Optional.of(new Signatory(name.get(), capacity.get()));
    }

    private static Parsed<PersonName> signatoryName(String raw) {
        return raw.isEmpty() ? Parsed.invalid("organisation.signatory.missing") : PersonName.parse(raw);
    }

    static void requireAuthority(Submission form) {
        if (!form.ticked(AUTHORITY)) form.reject(AUTHORITY, "organisation.authority.missing");
    }

    static Set<Consent.Kind> consents(Submission form) {
        return Consent.Kind.FREE.stream()
                .filter(kind -> form.ticked(kind.field()))
                .collect(Collectors.toSet());
    }

    /** A picture, where a file was chosen. */
    static Optional<LogoPicture> logo(Submission form, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return Optional.empty();
        return switch (LogoPicture.read(bytes(file))) {
            case Parsed.Valid<LogoPicture>(var picture) -> Optional.of(picture);
            case Parsed.Invalid<LogoPicture>(var key) -> {
                form.reject("logo", key);
                yield Optional.empty();
            }
        };
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
