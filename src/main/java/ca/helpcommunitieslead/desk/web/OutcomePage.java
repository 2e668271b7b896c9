package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Matter;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Resolution;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The small page on which a member reports an outcome.
 *
 * @param key sent along, so that a form sent twice records once
 * @param open what the report can be about
 * @param sameDay what is recorded already of the same day, and has to be looked at before sending again
 * @param returned it holds what was typed before signing in
 */
public record OutcomePage(
        Membership seat,
        Municipality municipality,
        Submission form,
        String key,
        List<Matter> open,
        List<Priority> priorities,
        List<Resolution> sameDay,
        boolean returned) {
    public OutcomePage {
        open = List.copyOf(open);
        priorities = List.copyOf(priorities);
        sameDay = List.copyOf(sameDay);
    }

    /** What the form sends along once the records of the same day have been shown. */
    public String seen() {
        return seen(sameDay);
    }

    static String seen(List<Resolution> sameDay) {
        return sameDay.stream()
                .map(resolution -> resolution.key().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    public static List<Choice> outcomes(Ui ui) {
        return OutcomeForm.OUTCOMES.stream()
                .map(outcome -> new Choice(outcome.name(), ui.t("resolution.outcome." + outcome.name())))
                .toList();
    }

    public static List<Choice> wordings(Ui ui) {
        return List.of(
                new Choice(OutcomeForm.SAMPLE, ui.t("desk.outcome.sample")),
                new Choice(OutcomeForm.ADAPTED, ui.t("desk.outcome.adapted")));
    }

    /** The one thing that it can be about, where there is no choice. */
    public boolean isAboutOne() {
        return open.size() == 1;
    }

    public List<Choice> matters(Ui ui) {
        return Stream.concat(
                        open.stream().map(matter -> new Choice(matter.key().value(), name(ui, matter))),
                        Stream.of(new Choice(OutcomeController.NEW, ui.t("desk.outcome.matter.new"))))
                .toList();
    }

    public String name(Ui ui, Matter matter) {
        return switch (matter) {
            case Plan plan -> ui.t("desk.outcome.matter.plan", stage(ui, plan));
            case Resolution record ->
                ui.t("desk.outcome.matter.record", ui.date(record.decision().day()), stage(ui, record));
        };
    }

    private static String stage(Ui ui, Matter matter) {
        return ui.t("resolution.stage." + matter.life().standing());
    }

    public static String field(Priority priority) {
        return OutcomeForm.field(priority);
    }
}
