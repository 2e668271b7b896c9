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
import ca.helpcommunitieslead.resolution.Life;
import ca.helpcommunitieslead.resolution.Matter;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Particulars;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Vote;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form for a decision.
 *
 * @param sameDay what is recorded already of the same council and day, and has to be looked at before sending again
 * @param own what the council is known to have decided; empty while the council is not known
 */
public record RecordPage(
        Submission form,
        List<Municipality> municipalities,
        List<Priority> priorities,
        List<Resolution> sameDay,
        List<Resolution> own,
        Purpose purpose) {

    /** Of the kinds of votes and of meetings alike. */
    private static final Set<String> UNTOUCHED = Set.of("", Vote.Kind.UNKNOWN.name());

    /** What the form is for. */
    public sealed interface Purpose {
        /** A decision that nobody has recorded. */
        record Fresh() implements Purpose {}

        /**
         * What was recorded is put right.
         *
         * @param known the form as it would have been filled in for what is recorded
         */
        record Correction(Resolution corrected, Submission known) implements Purpose {}

        /** What was decided on a matter that is known. */
        record Again(Matter matter) implements Purpose {}
    }

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

    /** Of what the messages speak that belong to the purpose. */
    public String words() {
        return switch (purpose) {
            case Purpose.Fresh _ -> "record";
            case Purpose.Correction _ -> "correct";
            case Purpose.Again _ -> "again";
        };
    }

    /** Where the form goes. */
    public String address() {
        return switch (purpose) {
            case Purpose.Fresh _ -> "/admin/resolutions";
            case Purpose.Correction(var corrected, var _) -> "/admin/resolutions/" + corrected.key() + "/correction";
            case Purpose.Again(var matter) -> "/admin/resolutions/" + matter.key() + "/decision";
        };
    }

    public boolean corrects() {
        return purpose instanceof Purpose.Correction;
    }

    /** How long the history of the corrected record was when the page was made. */
    public int steps() {
        return purpose instanceof Purpose.Correction(var corrected, var _)
                ? corrected.history().size()
                : 0;
    }

    /** Where the matter stands that is decided on again. */
    public Optional<Life> life() {
        return purpose instanceof Purpose.Again(var matter) ? Optional.of(matter.life()) : Optional.empty();
    }

    /** What of the council's own the correction would take back. */
    public Optional<Stage> turn() {
        return purpose instanceof Purpose.Correction(var corrected, var _)
                ? Optional.ofNullable(corrected.life().standing()).filter(stage -> stage.kind() == Stage.Kind.TURN)
                : Optional.empty();
    }

    /** The hint of a field, and where the form departs from what is recorded, that. */
    public @Nullable String hint(Ui ui, String field, @Nullable String hintKey) {
        var hint = hintKey == null ? "" : ui.t(hintKey);
        if (!(purpose instanceof Purpose.Correction(var _, var known))) return hintKey == null ? null : hint;
        var recorded = known.text(field);
        if (recorded.equals(form.text(field))) return hintKey == null ? null : hint;
        return (hint + " " + ui.t("resolution.correct.now", recorded.isEmpty() ? ui.t("resolution.unknown") : recorded))
                .strip();
    }

    /** Whether something was said of an ask of this priority, or wrongly. */
    public boolean isOpen(Priority priority) {
        return priority.asks().stream().map(this::position).anyMatch(RecordPage::wantsToBeSeen);
    }

    /** Whether one of these fields is filled in, or wrongly. */
    public boolean tells(String... fields) {
        return Arrays.stream(fields).map(form::field).anyMatch(RecordPage::wantsToBeSeen);
    }

    private static boolean wantsToBeSeen(Field field) {
        return !UNTOUCHED.contains(field.value()) || field.error().isPresent();
    }

    public List<Choice> councils(Ui ui) {
        return municipalities.stream()
                .map(one -> new Choice(one.code().value(), ui.in(one.label()).text()))
                .toList();
    }

    /** The council's own decisions that can be reaffirmed. */
    public List<Choice> earlierOnes(Ui ui) {
        return own.stream()
                .map(one -> new Choice(one.key().value(), RecordChoices.title(ui, one)))
                .toList();
    }

    public static List<Choice> bodies(Ui ui) {
        return RecordChoices.of(ui, "resolution.body.", Body.values());
    }

    public static List<Choice> outcomes(Ui ui) {
        return RecordChoices.of(ui, "resolution.outcome.", Outcome.values());
    }

    public static List<Choice> meetingKinds(Ui ui) {
        return RecordChoices.of(ui, "resolution.meeting.", Particulars.MeetingKind.values());
    }

    public static List<Choice> voteKinds(Ui ui) {
        return RecordChoices.of(ui, "resolution.vote.", Vote.Kind.values());
    }

    public static List<Choice> stances(Ui ui) {
        return RecordChoices.of(ui, "resolution.stance.", Position.Stance.values());
    }

    public static List<Choice> ranks(Ui ui) {
        return RecordChoices.of(ui, "resolution.rank.", Evidence.Rank.values());
    }

    public static List<Choice> languages(Ui ui) {
        return List.of(
                new Choice("en", ui.t("resolution.language.en")), new Choice("fr", ui.t("resolution.language.fr")));
    }

    public Field position(Ask ask) {
        return form.field(DecisionForm.fieldOf(ask));
    }
}
