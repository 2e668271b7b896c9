package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The desks of invented members. */
@Component
@DevelopmentOnly
final class DemoSeats implements DemoPart {
    private static final int EARLY = 8;

    private final Admissions admissions;
    private final People people;

    DemoSeats(Admissions admissions, People people) {
        this.admissions = admissions;
        this.people = people;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        return script.section("seats", DemoSeat.class).stream()
                .map(seat -> new Scene(script.at(script.today().minusDays(seat.daysAgo()), EARLY), () -> admit(seat)))
                .toList();
    }

    private void admit(DemoSeat told) {
        var editor = one(person -> person.is(Role.EDITOR) && !person.is(Role.ADMINISTRATOR));
        var member = one(person -> person.email().value().equals(told.member()));
        var seat = new Seat(new MunicipalityCode(told.municipality()), told.office(), told.ward());
        var lang = Lang.parse(told.lang()).orElseThrow();
        admissions.admit(editor, new JoiningRequest(member.name(), member.email(), seat, true, lang));
    }

    private Person one(Predicate<Person> wanted) {
        return people.all().stream().filter(wanted).findFirst().orElseThrow();
    }

    record DemoSeat(String member, String lang, String municipality, Office office, String ward, int daysAgo) {}
}
