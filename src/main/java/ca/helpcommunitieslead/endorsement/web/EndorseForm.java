package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.ConsentKind;
import ca.helpcommunitieslead.endorsement.EndorsementRequest;
import ca.helpcommunitieslead.endorsement.FormStamps;
import ca.helpcommunitieslead.endorsement.PersonName;
import ca.helpcommunitieslead.endorsement.PublicWords;
import ca.helpcommunitieslead.endorsement.Sender;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the form of those who endorse, and fills it in for them where something is known. */
@Component
final class EndorseForm {
    private static final List<String> FIELDS =
            List.of("name", "email", "postalCode", "municipality", "showName", "updates", "shareWithInviter", "from");
    private static final List<String> EVERY_FIELD =
            Stream.concat(FIELDS.stream(), SaidFields.NAMES.stream()).toList();
    private static final Pattern INVITER = Pattern.compile("[A-Za-z0-9-]{1,60}");

    private final Places places;
    private final SaidFields said;
    private final FormStamps stamps;

    EndorseForm(Places places, SaidFields said, FormStamps stamps) {
        this.places = places;
        this.said = said;
        this.stamps = stamps;
    }

    /** What the address that led here says already: where the person lives and who sent them. */
    Submission prefilled(Submission address) {
        return Submission.of(
                Map.of("municipality", places.prefilled(address.text("municipality")), "from", inviter(address)));
    }

    private static String inviter(Submission form) {
        var from = form.text("from");
        return INVITER.matcher(from).matches() ? from : "";
    }

    /** When the form was made first; a form that is shown again keeps it. */
    String made(Submission form) {
        return form.present("made").orElseGet(stamps::fresh);
    }

    static Sender sender(Submission form, HttpServletRequest request) {
        return new Sender(ClientNetwork.of(request), form.text("made"));
    }

    /** A program filled in the field that people do not see. */
    static boolean isFromRobot(Submission form) {
        return form.present("website").isPresent();
    }

    /** What was sent, or nothing and the form knows why. A municipality not chosen is the one nearest to the postal code. */
    Optional<EndorsementRequest> read(Lang lang, Submission form) {
        var name = form.read("name", PersonName::parse);
        var email = form.read("email", EmailAddress::parse);
        var postalCode = form.read("postalCode", PostalCode::parse);
        var municipality = form.readIfPresent("municipality", places::read);
        var home = municipality.or(() -> postalCode.flatMap(places::nearest)).orElse(null);
        var capacity = said.capacity(form, home);
        var comment = form.readIfPresent("comment", PublicWords::comment);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new EndorsementRequest(
                name.orElseThrow(),
                email.orElseThrow(),
                postalCode.orElseThrow(),
                home,
                capacity.orElseThrow(),
                comment.orElse(""),
                Arrays.stream(ConsentKind.values())
                        .filter(kind -> form.ticked(kind.field()))
                        .collect(Collectors.toSet()),
                lang,
                inviter(form)));
    }

    /** The same form with the most probable municipality chosen, unless one of the probable ones is chosen already. */
    static Submission withNearest(Submission form, NearbyPlaces near) {
        var values = new HashMap<String, String>();
        for (var field : EVERY_FIELD) values.put(field, form.text(field));
        if (!near.places().isEmpty() && !near.includes(form.text("municipality")))
            values.put("municipality", near.places().getFirst().code());
        return Submission.of(values);
    }
}
