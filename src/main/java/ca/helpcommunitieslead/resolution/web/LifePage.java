package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What happened next, and what may.
 *
 * @param ofSameCouncil the council's records, this one among them
 */
public record LifePage(ResolutionPage shown, Person person, Submission form, List<Resolution> ofSameCouncil) {
    public LifePage {
        ofSameCouncil = List.copyOf(ofSameCouncil);
    }

    public Resolution resolution() {
        return shown.resolution();
    }

    /** Nothing that a second person has refused goes on. */
    public boolean stands() {
        return resolution().life().standing() != null;
    }

    /** What is noted here; the rest is a decision of its own, or has its own form. */
    static boolean isOffered(Stage stage) {
        return stage.kind() != Stage.Kind.DECISION && stage != Stage.RESCINDED && stage != Stage.REAFFIRMED;
    }

    static boolean mayNote(Person person, Stage stage) {
        return stage.kind() != Stage.Kind.TURN || person.is(Role.VERIFIER);
    }

    private Set<Stage> next() {
        return stands() ? resolution().life().next() : Set.of();
    }

    public List<Choice> choices(Ui ui) {
        return next().stream()
                .filter(LifePage::isOffered)
                .filter(stage -> mayNote(person, stage))
                .map(stage -> new Choice(stage.name(), ui.t("resolution.stage." + stage)))
                .toList();
    }

    public boolean mayNote() {
        return (person.is(Role.EDITOR) || person.is(Role.VERIFIER))
                && next().stream().anyMatch(stage -> isOffered(stage) && mayNote(person, stage));
    }

    /** What the council can decide now, in words; empty where it can decide nothing. */
    public String decisions(Ui ui) {
        return next().stream()
                .filter(stage -> stage.kind() == Stage.Kind.DECISION)
                .map(stage -> ui.t("resolution.stage." + stage))
                .collect(Collectors.joining(", "));
    }

    public boolean mayBe(Stage stage) {
        return next().contains(stage);
    }

    public boolean mayRescind() {
        return mayBe(Stage.RESCINDED) && resolution().status() == Status.VERIFIED && person.is(Role.VERIFIER);
    }

    /** Whether somebody may say that a later decision takes its place. */
    public boolean maySupersede() {
        return mayBe(Stage.SUPERSEDED) && person.is(Role.VERIFIER);
    }

    public List<Choice> laterOnes(Ui ui) {
        return ofSameCouncil.stream()
                .filter(resolution()::canYieldTo)
                .map(other -> new Choice(other.key().value(), RecordChoices.title(ui, other)))
                .toList();
    }

    /** Where the matter stands, and what has followed. */
    public String standing(Ui ui) {
        var life = resolution().life();
        return Stream.concat(Stream.ofNullable(life.standing()), life.milestones().stream())
                .map(stage -> ui.t("resolution.stage." + stage))
                .collect(Collectors.joining(", "));
    }
}
