package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.follow.Update;
import ca.helpcommunitieslead.follow.UpdateId;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a draft.
 *
 * @param id null: a new one
 * @param version what the form will be compared with when it is sent
 * @param theirs what somebody saved meanwhile; null: nobody did
 */
public record UpdateEditPage(
        @Nullable UpdateId id,
        int version,
        Submission form,
        @Nullable Update theirs,
        @Nullable String notice) {
    public static final List<Lang> LANGUAGES = List.of(Lang.values());

    public static final Map<String, String> LABELS = Map.of(
            "subject.en", "follow.edit.subject.en",
            "subject.fr", "follow.edit.subject.fr",
            "body.en", "follow.edit.body.en",
            "body.fr", "follow.edit.body.fr",
            "only", "follow.edit.only");

    static UpdateEditPage fresh(Submission form) {
        return new UpdateEditPage(null, 0, form, null, null);
    }

    static UpdateEditPage of(Update update, Submission form, @Nullable String notice) {
        return new UpdateEditPage(update.id(), update.version(), form, null, notice);
    }

    /** With what was typed, to be saved over theirs or, where theirs is being sent, as a draft of its own. */
    static UpdateEditPage conflicting(Update theirs, Submission form) {
        return new UpdateEditPage(theirs.isDraft() ? theirs.id() : null, theirs.version(), form, theirs, null);
    }

    public boolean isNew() {
        return id == null;
    }

    /** Where the form goes. */
    public String address() {
        return id == null ? "/admin/updates" : "/admin/updates/" + id.value();
    }

    public List<Choice> restrictions(Ui ui) {
        return LANGUAGES.stream()
                .map(lang -> new Choice(lang.code(), ui.t("follow.edit.only." + lang.code())))
                .toList();
    }

    public boolean differs(String field) {
        return !theirText(field).equals(form.text(field).replace("\r\n", "\n"));
    }

    /** What they wrote in a field such as {@code body.fr}. */
    public String theirText(String field) {
        return theirs == null ? "" : UpdateForm.of(theirs).text(field);
    }
}
