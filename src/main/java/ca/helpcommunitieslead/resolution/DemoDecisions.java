package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.resolution.Resolutions.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The invented decisions of a demonstration: members record them, a verifier checks, an editor corrects. */
@Component
@DevelopmentOnly
final class DemoDecisions implements DemoPart {
    private static final int RECORDED_AFTER_DAYS = 2;
    private static final int CHECKED_AFTER_DAYS = 2;
    /** After the record itself is checked. */
    private static final int KNOWN_AFTER_DAYS = 5;

    private static final int CORRECTED_AFTER_DAYS = 24;
    private static final int MORNING = 10;
    private static final int AFTERNOON = 15;

    private final Resolutions resolutions;
    private final Priorities priorities;
    private final People people;

    DemoDecisions(Resolutions resolutions, Priorities priorities, People people) {
        this.resolutions = resolutions;
        this.priorities = priorities;
        this.people = people;
    }

    @Override
    public List<Scene> scenes(DemoScript script) {
        var decisions = script.section("decisions", DemoDecision.class);
        var scenes = new ArrayList<Scene>();
        for (int i = 0; i < decisions.size(); i++) {
            scenes.addAll(scenes(decisions.get(i), i, script));
            scenes.addAll(milestones(decisions.get(i), script));
        }
        return scenes;
    }

    private List<Scene> scenes(DemoDecision decision, int number, DemoScript script) {
        var entered = later(decision.meeting(), script.start()).plusDays(RECORDED_AFTER_DAYS);
        var record = new Scene(script.at(entered, MORNING), () -> record(decision, number));
        var checkedAt = script.at(entered.plusDays(CHECKED_AFTER_DAYS), AFTERNOON);
        var verify = new Scene(checkedAt, () -> verify(decision));
        return switch (decision.life()) {
            case WAITING -> List.of(record);
            case VERIFIED -> List.of(record, verify);
            case REFUSED -> List.of(record, new Scene(checkedAt, () -> refuse(decision)));
            case CORRECTED -> {
                var day = entered.plusDays(CORRECTED_AFTER_DAYS);
                var correct = new Scene(script.at(day, MORNING), () -> correct(decision));
                yield List.of(record, verify, correct, new Scene(script.at(day, AFTERNOON), () -> verify(decision)));
            }
            case RESCINDED -> {
                var known = script.at(decision.rescindedOn().plusDays(RECORDED_AFTER_DAYS), AFTERNOON);
                yield List.of(record, verify, new Scene(known, () -> rescind(decision)));
            }
            case RECONSIDERED -> {
                var known = script.at(decision.reconsideredOn().plusDays(RECORDED_AFTER_DAYS), AFTERNOON);
                yield List.of(record, verify, new Scene(known, () -> reconsider(decision)));
            }
        };
    }

    private List<Scene> milestones(DemoDecision decision, DemoScript script) {
        return decision.milestones().entrySet().stream()
                .map(milestone -> new Scene(
                        script.at(milestone.getValue().plusDays(KNOWN_AFTER_DAYS), AFTERNOON),
                        () -> reach(decision, milestone.getKey(), milestone.getValue())))
                .toList();
    }

    private void reach(DemoDecision decision, Stage milestone, LocalDate day) {
        done(resolutions.progress(verifier(), recordOf(decision).key(), milestone, day, ""));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void record(DemoDecision decision, int number) {
        var members = staff(person -> person.roles().isEmpty());
        var by = members.get(number % members.size());
        resolutions.record(
                by,
                chained(decision, decision.firstDecision(this::version)),
                List.of(decision.evidence().evidence()));
    }

    private Decision chained(DemoDecision told, Decision decision) {
        if (told.supports() == null) return decision;
        var parent = resolutions.of(new MunicipalityCode(told.supports())).getLast();
        return decision.with(decision.particulars().supporting(parent.key()));
    }

    private void verify(DemoDecision decision) {
        done(resolutions.verify(verifier(), Seen.of(recordOf(decision))));
    }

    private void refuse(DemoDecision decision) {
        done(resolutions.refuse(verifier(), Seen.of(recordOf(decision)), decision.why()));
    }

    private void correct(DemoDecision decision) {
        var editor = staff(person -> person.is(Role.EDITOR)).getFirst();
        done(resolutions.correct(editor, recordOf(decision).key(), decision.decision(this::version), decision.why()));
    }

    private void rescind(DemoDecision decision) {
        done(resolutions.rescind(verifier(), Seen.of(recordOf(decision)), decision.rescindedOn(), decision.why()));
    }

    private void reconsider(DemoDecision decision) {
        done(resolutions.progress(
                verifier(), recordOf(decision).key(), Stage.RECONSIDERED, decision.reconsideredOn(), decision.why()));
    }

    private Person verifier() {
        return staff(person -> person.is(Role.VERIFIER)).getFirst();
    }

    /** Who was invited for this; the first administrator, who may do everything, has no part in it. */
    private List<Person> staff(Predicate<Person> wanted) {
        return people.all().stream()
                .filter(person -> !person.is(Role.ADMINISTRATOR))
                .filter(wanted)
                .toList();
    }

    private Resolution recordOf(DemoDecision decision) {
        return resolutions.of(decision.council(), decision.meeting()).getFirst();
    }

    private int version(AskKey ask) {
        return priorities.ask(ask.value()).orElseThrow().version();
    }

    private static void done(Change change) {
        if (!(change instanceof Change.Done)) throw new IllegalStateException("not done: " + change);
    }
}
