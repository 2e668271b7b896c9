package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.CheckItem;
import ca.helpcommunitieslead.resolution.Difference;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One record before the eyes of a member of staff.
 *
 * @param noticeKey the message that says what has just been done
 */
public record CheckPage(ResolutionPage shown, Person person, Submission form, Optional<String> noticeKey) {
    public Resolution resolution() {
        return shown.resolution();
    }

    public boolean mayCheck() {
        return person.is(Role.VERIFIER) && resolution().canBeCheckedBy(person.id());
    }

    /** It waits, and this person has entered some of it. */
    public boolean waitsForAnother() {
        return resolution().wantsCheck() && !mayCheck();
    }

    public boolean mayCorrect() {
        return (person.is(Role.EDITOR) || person.is(Role.VERIFIER))
                && resolution().status() != Status.RESCINDED;
    }

    public boolean mayRescind() {
        return person.is(Role.VERIFIER)
                && resolution().status() == Status.VERIFIED
                && resolution().life().allows(Stage.RESCINDED);
    }

    public List<CheckItem> items() {
        return List.of(CheckItem.values());
    }

    /** One line of the list, with what the record says. */
    public String label(Ui ui, CheckItem item) {
        var decision = resolution().decision();
        var number = decision.motionNumber();
        return switch (item) {
            case MEETING ->
                ui.t(
                        "resolution.checklist.MEETING",
                        ui.t("resolution.body." + decision.body()),
                        ui.date(decision.day()));
            case OUTCOME -> ui.t("resolution.checklist.OUTCOME", ui.t("resolution.outcome." + decision.outcome()));
            case DATE ->
                number.isEmpty()
                        ? ui.t("resolution.checklist.DATE.only", ui.date(decision.day()))
                        : ui.t("resolution.checklist.DATE", ui.date(decision.day()), number);
            case VOTE ->
                item.isMoot(decision)
                        ? ui.t("resolution.checklist.VOTE.moot")
                        : ui.t("resolution.checklist.VOTE", voteWords(ui));
            case POSITIONS -> ui.t("resolution.checklist.POSITIONS");
            case RANK -> ui.t("resolution.checklist.RANK");
            case SOURCE -> ui.t("resolution.checklist.SOURCE");
        };
    }

    private String voteWords(Ui ui) {
        var kind = ui.t("resolution.vote." + resolution().decision().vote().kind());
        return Stream.concat(Stream.of(kind), shown.voteNumbers(ui).stream()).collect(Collectors.joining(", "));
    }

    /** Whether a source as good as any says otherwise, so that it takes a reason. */
    public boolean wantsReason() {
        return shown.part(EvidencePart.class).differences().stream().anyMatch(Difference::wantsReason);
    }

    public boolean hasEvidence() {
        return !resolution().exhibits().isEmpty();
    }

    /** Whether one of these fields was filled in wrongly. */
    public boolean isWrong(String... fields) {
        return Stream.of(fields).anyMatch(field -> form.field(field).error().isPresent());
    }
}
