package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.web.NearbyPage.Row;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who around a council has decided, is preparing as far as they let members know, or has refused. */
@Controller
final class NearbyController {
    private final Municipalities municipalities;
    private final Resolutions resolutions;
    private final Plans plans;
    private final Seats seats;

    NearbyController(Municipalities municipalities, Resolutions resolutions, Plans plans, Seats seats) {
        this.municipalities = municipalities;
        this.resolutions = resolutions;
        this.plans = plans;
        this.seats = seats;
    }

    @Allowed
    @GetMapping("/{lang}/desk/nearby")
    Reply nearby(@PathVariable Lang lang, Submission query, Person person) {
        return seats.at(lang, person, query, seat -> {
            var code = seat.seat().council();
            var distance = NearbyPage.distance(query.text("distance"));
            return Reply.privatePage(
                    "desk/nearby", new NearbyPage(seats.municipality(seat), distance, rows(code, distance)));
        });
    }

    private List<Row> rows(MunicipalityCode here, int kilometres) {
        var decided = decided();
        var planned = planned();
        return municipalities.within(here, kilometres).stream()
                .map(near -> new Row(
                        near.municipality(),
                        near.kilometres(),
                        decided.getOrDefault(near.municipality().code(), List.of()),
                        planned.getOrDefault(near.municipality().code(), List.of())))
                .filter(row -> !row.records().isEmpty() || !row.plans().isEmpty())
                .toList();
    }

    private Map<MunicipalityCode, List<Resolution>> decided() {
        return resolutions.all().stream()
                .filter(record -> record.status() != Status.REFUSED)
                .collect(Collectors.groupingBy(Resolution::council));
    }

    /** Members may know of every plan that is not hidden. */
    private Map<MunicipalityCode, List<Plan>> planned() {
        return plans.all().stream()
                .filter(Plan::goesOn)
                .filter(plan -> plan.disclosure() != Disclosure.HIDDEN)
                .collect(Collectors.groupingBy(Plan::council));
    }
}
