package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Life;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Plans.Move;
import ca.helpcommunitieslead.resolution.Stage;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What members do with their plans. Each verb gives false where the form is wrong; the form then knows what. */
@Component
final class PlanMoves {
    private static final int LONGEST_DETAIL = 300;

    private final Plans plans;
    private final Campaigns campaigns;
    private final Messages messages;

    PlanMoves(Plans plans, Campaigns campaigns, Messages messages) {
        this.plans = plans;
        this.campaigns = campaigns;
        this.messages = messages;
    }

    /** Whether a stage is one that a member moves a plan to; decisions are reported. */
    static boolean isMove(Stage stage) {
        return switch (stage.kind()) {
            case PLAN, FLOOR, END -> true;
            case DECISION, MILESTONE, TURN -> false;
        };
    }

    /** The person's plan for a council that goes on. */
    Optional<Plan> own(Person person, Membership seat) {
        return plans.of(seat.seat().council()).stream()
                .filter(Plan::goesOn)
                .filter(plan -> plan.owner().equals(person.id()))
                .findFirst();
    }

    /** Of the person's own that stopped, too. */
    Optional<Plan> own(Person person, String key) {
        return plans.byKey(key).filter(plan -> plan.owner().equals(person.id()));
    }

    boolean begin(Person by, Membership seat, Submission form) {
        var disclosure = form.read("disclosure", Readers.oneOf(Disclosure.class));
        if (disclosure.isEmpty()) return false;
        if (own(by, seat).isEmpty()) plans.begin(by, seat.seat().council(), disclosure.get());
        return true;
    }

    boolean progress(Lang lang, Person by, Plan plan, Submission form) {
        var stage = form.read("stage", Readers.oneOf(Stage.class)).filter(wanted -> mayBeMove(form, wanted));
        var day = form.read("day", Fields.dayUntil(campaigns.today()));
        var detail = form.optional("detail", LONGEST_DETAIL);
        if (!form.isValid()) return false;
        return isDone(
                lang, form, "stage", plans.progress(by, plan.key(), stage.orElseThrow(), day.orElseThrow(), detail));
    }

    private static boolean mayBeMove(Submission form, Stage wanted) {
        if (!isMove(wanted)) form.reject("stage", "desk.plan.decision");
        return isMove(wanted);
    }

    boolean disclose(Lang lang, Person by, Plan plan, Submission form) {
        var disclosure = form.read("disclosure", Readers.oneOf(Disclosure.class));
        return disclosure.isPresent()
                && isDone(lang, form, "disclosure", plans.disclose(by, plan.key(), disclosure.get()));
    }

    private boolean isDone(Lang lang, Submission form, String field, Move move) {
        switch (move) {
            case Move.Moved _ -> {
                return true;
            }
            case Move.Impossible(var life, var wanted) ->
                form.reject(field, "desk.plan.impossible", name(lang, wanted), following(lang, life));
            case Move.Unknown() -> form.reject(field, "desk.plan.gone");
        }
        return false;
    }

    /** What can follow, as a list within a sentence. */
    String following(Lang lang, Life life) {
        return life.next().stream().map(stage -> name(lang, stage)).collect(Collectors.joining(", "));
    }

    String name(Lang lang, Stage stage) {
        return messages.get(lang, "resolution.stage." + stage.name());
    }
}
