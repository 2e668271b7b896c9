package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Choice;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The municipalities that an organisation may work in; counties and regions are among them. */
@Component
final class OrganisationPlaces {
    private final Municipalities municipalities;

    OrganisationPlaces(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    Parsed<MunicipalityCode> read(String raw) {
        return switch (MunicipalityCode.parse(raw)) {
            case Parsed.Valid<MunicipalityCode>(var code) when find(code).isPresent() -> Parsed.valid(code);
            default -> Parsed.invalid("organisation.municipality.unknown");
        };
    }

    Optional<Municipality> find(MunicipalityCode code) {
        return municipalities.byCode(code);
    }

    /** All of them by name. */
    List<Choice> choices(Lang lang) {
        return municipalities.all().stream()
                .map(municipality -> choice(municipality, lang))
                .toList();
    }

    /** These by name. */
    List<Choice> choices(Collection<MunicipalityCode> wanted, Lang lang) {
        return municipalities.all().stream()
                .filter(municipality -> wanted.contains(municipality.code()))
                .map(municipality -> choice(municipality, lang))
                .toList();
    }

    private static Choice choice(Municipality municipality, Lang lang) {
        return new Choice(
                municipality.code().value(), municipality.label().in(lang).text());
    }
}
