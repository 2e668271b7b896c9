package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Correction;
import ca.helpcommunitieslead.endorsement.Endorsement;
import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.endorsement.PublicWords;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the form in which a person corrects what is kept of them, and fills it in with what is. */
@Component
final class CorrectionForm {
    private final Places places;
    private final SaidFields said;

    CorrectionForm(Places places, SaidFields said) {
        this.places = places;
        this.said = said;
    }

    static Submission filled(Endorsement known) {
        var fields = new HashMap<>(Map.of(
                "name", known.name().value(),
                "postalCode", known.postalCode().value(),
                "municipality",
                        known.municipalityCode().map(MunicipalityCode::value).orElse(OwnPages.NO_MUNICIPALITY),
                "language", known.lang().code()));
        fields.putAll(SaidFields.filled(known.capacity(), known.particulars().comment()));
        return Submission.of(fields);
    }

    /** What was sent, or nothing and the form knows why. */
    Optional<Correction> read(Submission form) {
        var name = form.read("name", PersonName::parse);
        var postalCode = form.read("postalCode", PostalCode::parse);
        var home = form.read("municipality", this::home);
        var lang = form.read("language", CorrectionForm::language);
        var capacity =
                said.capacity(form, home.flatMap(found -> found.municipality).orElse(null));
        var comment = form.readIfPresent("comment", PublicWords::comment);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new Correction(
                name.orElseThrow(),
                postalCode.orElseThrow(),
                home.orElseThrow().municipality.orElse(null),
                lang.orElseThrow(),
                capacity.orElseThrow(),
                comment.orElse("")));
    }

    private Parsed<Home> home(String raw) {
        if (raw.isEmpty()) return Parsed.invalid("endorsement.municipality.missing");
        if (raw.equals(OwnPages.NO_MUNICIPALITY)) return Parsed.valid(new Home(Optional.empty()));
        return switch (places.read(raw)) {
            case Parsed.Valid<MunicipalityCode>(var code) -> Parsed.valid(new Home(Optional.of(code)));
            case Parsed.Invalid<MunicipalityCode>(var key) -> Parsed.invalid(key);
        };
    }

    private static Parsed<Lang> language(String raw) {
        return Lang.parse(raw).map(Parsed::valid).orElseGet(() -> Parsed.invalid("field.choice"));
    }

    private record Home(Optional<MunicipalityCode> municipality) {}
}
