package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Field;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.resolution.Vote;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form for a decision.
 *
 * @param sameDay what is recorded already of the same council and day, and has to be looked at before sending again
 * @param corrected the record that is being corrected; null for a new one
 */
public record RecordPage(
        Submission form,
        List<Municipality> municipalities,
        List<Priority> priorities,
        List<Resolution> sameDay,
        @Nullable Resolution corrected) {

    private static final List<String> MORE = List.of(
            "mover", "seconder", "voteKind", "votesFor", "votesAgainst", "votesAbsent", "votesConflict", "text");

    /** What the form sends along once the records of the same day have been shown. */
    public static String seen(List<Resolution> sameDay) {
        return sameDay.stream()
                .map(resolution -> resolution.key().value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static boolean knowsOf(Submission form, List<Resolution> sameDay) {
        return form.text("sameDay").equals(seen(sameDay));
    }

    /** Whether something was said of an ask of this priority, or wrongly. */
    public boolean isOpen(Priority priority) {
        return priority.asks().stream().map(this::position).anyMatch(RecordPage::wantsToBeSeen);
    }

    /** Whether one of the less usual fields is filled in, or wrongly. */
    public boolean tellsMore() {
        return MORE.stream().map(form::field).anyMatch(RecordPage::wantsToBeSeen);
    }

    private static boolean wantsToBeSeen(Field field) {
        var untouched = field.value().isEmpty() || field.value().equals(Vote.Kind.UNKNOWN.name());
        return !untouched || field.error().isPresent();
    }

    /** The correction would take back that the council rescinded it. */
    public boolean isRescinded() {
        return corrected != null && corrected.status() == Status.RESCINDED;
    }

    public List<Choice> councils(Ui ui) {
        return municipalities.stream()
                .map(one -> new Choice(one.code().value(), ui.in(one.label()).text()))
                .toList();
    }

    public static List<Choice> bodies(Ui ui) {
        return choices(ui, "resolution.body.", Body.values());
    }

    public static List<Choice> outcomes(Ui ui) {
        return choices(ui, "resolution.outcome.", Outcome.values());
    }

    public static List<Choice> voteKinds(Ui ui) {
        return choices(ui, "resolution.vote.", Vote.Kind.values());
    }

    public static List<Choice> stances(Ui ui) {
        return choices(ui, "resolution.stance.", Position.Stance.values());
    }

    public static List<Choice> ranks(Ui ui) {
        return choices(ui, "resolution.rank.", Evidence.Rank.values());
    }

    public static List<Choice> languages(Ui ui) {
        return List.of(
                new Choice("en", ui.t("resolution.language.en")), new Choice("fr", ui.t("resolution.language.fr")));
    }

    private static List<Choice> choices(Ui ui, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), ui.t(prefix + value.name())))
                .toList();
    }

    public Field position(Ask ask) {
        return form.field(DecisionForm.fieldOf(ask));
    }
}
