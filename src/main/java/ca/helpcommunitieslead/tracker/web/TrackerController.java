package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.threshold.Thresholds;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.Tracker;
import java.util.Comparator;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class TrackerController {
    /** Councils that decided something come first, then by name. */
    private static final Comparator<Council> DECISIONS_FIRST = Comparator.comparing(Council::state)
            .thenComparing(
                    council -> council.municipality().name().en(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Tracker tracker;
    private final Thresholds thresholds;
    private final Municipalities municipalities;
    private final Priorities priorities;
    private final Plans plans;

    TrackerController(
            Tracker tracker, Thresholds thresholds, Municipalities municipalities, Priorities priorities, Plans plans) {
        this.tracker = tracker;
        this.thresholds = thresholds;
        this.municipalities = municipalities;
        this.priorities = priorities;
        this.plans = plans;
    }

    @Bean
    static MunicipalityLink councilLink() {
        return new MunicipalityLink(10, "tracker.link", municipality -> "/councils/" + municipality.slug());
    }

    @GetMapping("/{lang}/tracker")
    Reply table(@PathVariable Lang lang, Submission query) {
        var filter = new CouncilFilter(query);
        var all = tracker.all();
        var found = all.stream().filter(filter::lets).sorted(DECISIONS_FIRST).toList();
        return Reply.publicPage(
                "tracker/tracker",
                new TrackerPage(
                        query,
                        filter.slice(found),
                        filter.address(),
                        CouncilMap.of(municipalities, all, filter::lets),
                        thresholds.standing(),
                        preparing(),
                        municipalities.population(),
                        municipalities.divisions(),
                        priorities.all()));
    }

    private int preparing() {
        return (int) plans.all().stream()
                .filter(plan -> plan.goesOn() && plan.disclosure().compareTo(Disclosure.COUNTED) >= 0)
                .map(Plan::council)
                .distinct()
                .count();
    }
}
