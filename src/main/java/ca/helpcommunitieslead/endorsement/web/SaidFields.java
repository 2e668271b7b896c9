package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Capacity;
import ca.helpcommunitieslead.endorsement.PublicWords;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Field;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of a form in which a person says as what they endorse (R7), and why. */
@Component
public final class SaidFields {
    static final List<String> NAMES = List.of("capacity", "office", "officeMunicipality", "comment");
    private static final List<String> OF_AN_OFFICE = List.of("capacity", "office", "officeMunicipality");

    private final Places places;

    SaidFields(Places places) {
        this.places = places;
    }

    /**
     * As what somebody endorses; without these fields as a resident. Empty where something is wrong, and the form knows.
     *
     * @param home where the person lives, and their office is unless they say otherwise
     */
    Optional<Capacity> capacity(Submission form, @Nullable MunicipalityCode home) {
        var kind = form.present("capacity").isEmpty()
                ? Optional.of(Capacity.Kind.RESIDENT)
                : form.read("capacity", SaidFields::kind);
        return kind.flatMap(
                known -> known == Capacity.Kind.RESIDENT ? resident(form) : officeHolder(known, form, home));
    }

    private static Parsed<Capacity.Kind> kind(String raw) {
        return Stream.of(Capacity.Kind.values())
                .filter(kind -> value(kind).equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("endorsement.capacity.unknown"));
    }

    /** How a form calls a kind. */
    static String value(Capacity.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Nothing that was typed is dropped in silence. */
    private static Optional<Capacity> resident(Submission form) {
        if (form.present("office").isEmpty()) return Optional.of(Capacity.resident());
        form.reject("capacity", "endorsement.capacity.missing");
        return Optional.empty();
    }

    private Optional<Capacity> officeHolder(Capacity.Kind kind, Submission form, @Nullable MunicipalityCode home) {
        var office = form.read("office", PublicWords::office);
        var named = form.readIfPresent("officeMunicipality", places::readAnyTier);
        var where = named.or(() -> Optional.ofNullable(home));
        if (where.isEmpty() && form.isValid())
            form.reject("officeMunicipality", "endorsement.officeMunicipality.missing");
        return office.flatMap(title -> where.map(municipality -> new Capacity(kind, title, municipality)));
    }

    /** What can be chosen besides being a resident. */
    public static List<Choice> choices(Ui ui) {
        return Stream.of(Capacity.Kind.ELECTED, Capacity.Kind.STAFF)
                .map(kind -> new Choice(value(kind), ui.t("endorsement.capacity." + kind)))
                .toList();
    }

    /** The fields as they would have been filled in to say this. */
    static Map<String, String> filled(Capacity capacity, String comment) {
        if (!capacity.isOffice()) return Map.of("comment", comment);
        return Map.of(
                "capacity", value(capacity.kind()),
                "office", capacity.office(),
                "officeMunicipality", capacity.municipalityCode().orElseThrow().value(),
                "comment", comment);
    }

    /** Whether the form says something of an office, or has something wrong there. */
    static boolean speaksOfAnOffice(Submission form) {
        var kind = form.text("capacity");
        return !(kind.isEmpty() || kind.equals(value(Capacity.Kind.RESIDENT)))
                || form.present("office").isPresent()
                || OF_AN_OFFICE.stream().map(form::field).map(Field::error).anyMatch(Optional::isPresent);
    }
}
