package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import java.util.List;
import org.springframework.stereotype.Component;

/** What invented members mean to bring to their councils. */
@Component
@DevelopmentOnly
final class DemoPlans implements DemoPart {
    private static final int MORNING = 9;

    private final Plans plans;
    private final People people;

    DemoPlans(Plans plans, People people) {
        this.plans = plans;
        this.people = people;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        return script.section("plans", DemoPlan.class).stream()
                .map(plan -> new Scene(
                        script.at(script.today().minusDays(plan.daysAgo()), MORNING), () -> play(plan, script)))
                .toList();
    }

    private void play(DemoPlan told, DemoScript script) {
        var member = people.all().stream()
                .filter(person -> person.email().value().equals(told.member()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody of the staff has the mailbox " + told.member()));
        var plan = plans.begin(member, new MunicipalityCode(told.municipality()), told.disclosure());
        var day = script.today().minusDays(told.daysAgo());
        for (var stage : told.stages()) plans.progress(member, plan.key(), stage, day, "");
    }

    /**
     * One plan.
     *
     * @param member the mailbox of whoever has it
     * @param stages what it went through after the idea, all on the day on which it was noted
     */
    record DemoPlan(String municipality, String member, int daysAgo, Disclosure disclosure, List<Stage> stages) {}
}
