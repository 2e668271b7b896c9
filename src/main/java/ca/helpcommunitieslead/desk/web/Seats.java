package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.desk.Memberships;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** For which council somebody is at the desk: the one that the address or the form names, else their first. */
@Component
final class Seats {
    private final Memberships memberships;
    private final Municipalities municipalities;

    Seats(Memberships memberships, Municipalities municipalities) {
        this.memberships = memberships;
        this.municipalities = municipalities;
    }

    Optional<Membership> of(Person person, Submission form) {
        var current = memberships.current(person);
        var wanted = form.text("council");
        return current.stream()
                .filter(one -> one.seat().council().value().equals(wanted))
                .findFirst()
                .or(() -> current.stream().findFirst().filter(_ -> wanted.isEmpty()));
    }

    /** Whoever has no desk is told how to get one. */
    Reply at(Lang lang, Person person, Submission form, Function<Membership, Reply> reply) {
        return of(person, form).map(reply).orElseGet(() -> Reply.seeOther("/" + lang.code() + "/desk"));
    }

    /** The desk, with a word on what was done just now. */
    static Reply done(Lang lang, Membership seat, String what) {
        return Reply.seeOther("/" + lang.code() + "/desk?council=" + seat.seat().council() + "&done=" + what);
    }

    Municipality municipality(Membership seat) {
        return municipalities.get(seat.seat().council());
    }

    Parsed<MunicipalityCode> read(String raw) {
        return switch (MunicipalityCode.parse(raw)) {
            case Parsed.Valid<MunicipalityCode>(var code)
            when municipalities.byCode(code).isPresent() -> Parsed.valid(code);
            default -> Parsed.invalid("desk.joining.municipality.missing");
        };
    }

    /** All municipalities by name. */
    List<Choice> choices(Lang lang) {
        return municipalities.all().stream()
                .map(one -> new Choice(one.code().value(), one.label().in(lang).text()))
                .toList();
    }
}
