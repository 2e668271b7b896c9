package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextCheck.Fault;
import ca.helpcommunitieslead.campaign.TextField;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Field;
import ca.helpcommunitieslead.platform.web.RichText;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text before an editor, both languages side by side.
 *
 * @param form what the fields hold
 * @param previewed whether the texts are also shown as readers would see them
 * @param conflict what somebody else saved in the meantime
 * @param noticeKey the message that says what has just been done
 * @param faults what keeps the saved text from being shown
 */
public record EditPage(
        TextStanding standing,
        Submission form,
        boolean previewed,
        @Nullable Conflict conflict,
        Optional<String> noticeKey,
        List<Fault> faults) {
    public static final List<Lang> LANGUAGES = List.of(Lang.EN, Lang.FR);

    public EditPage {
        faults = List.copyOf(faults);
    }

    static EditPage saved(TextStanding standing, @Nullable String noticeKey, List<Fault> faults) {
        return new EditPage(
                standing,
                Submission.of(BodyForm.raw(standing.latest())),
                false,
                null,
                Optional.ofNullable(noticeKey),
                faults);
    }

    /** The form is shown again, and holds what is not saved. */
    static EditPage unsaved(TextStanding standing, Submission form, boolean previewed) {
        return new EditPage(standing, form, previewed, null, Optional.empty(), List.of());
    }

    static EditPage conflicting(TextStanding standing, Conflict conflict) {
        return new EditPage(standing, conflict.form(), false, conflict, Optional.empty(), List.of());
    }

    public TextKind kind() {
        return standing.id().kind();
    }

    public boolean isKit() {
        return kind() == TextKind.KIT;
    }

    public Map<String, String> labels() {
        return BodyForm.labels(kind());
    }

    public List<TextAttribute> attributes() {
        return TextAttribute.of(kind());
    }

    public Field field(TextField field, Lang lang) {
        return form.field(BodyForm.name(field, lang));
    }

    public static String labelKey(TextField field, Lang lang) {
        return BodyForm.labelKey(field, lang);
    }

    /** How many lines a field shows before it is scrolled. */
    public static int rows(TextField field) {
        return switch (field.name()) {
            case "title" -> 2;
            case "body" -> 28;
            case "reason", "sources" -> 6;
            case "evidence", "objections" -> 10;
            default -> 4;
        };
    }

    /** Sources are lines of their own form. */
    public static boolean isMarkdown(TextField field) {
        return field.prose() && !field.name().equals("sources");
    }

    public static @Nullable String hintKey(TextField field) {
        return field.name().equals("sources") ? "campaign.editing.field.sources.hint" : null;
    }

    public boolean hasWords(TextField field, Lang lang) {
        return !form.text(BodyForm.name(field, lang)).isEmpty();
    }

    /** A field as readers would see it, under the title of the preview. */
    public RichText preview(TextField field, Lang lang) {
        return RichText.withoutAnchors(form.text(BodyForm.name(field, lang)), 3);
    }

    public Optional<Clash> clash(TextField field, Lang lang) {
        return conflict == null ? Optional.empty() : conflict.at(field, lang);
    }

    public Optional<String> theirs(TextAttribute attribute) {
        return conflict == null ? Optional.empty() : conflict.at(attribute);
    }

    /** Whether leaving the page now would lose something. */
    public boolean isUnsaved() {
        return previewed || conflict != null || !form.isValid();
    }

    public List<Placeholder.Group> placeholders() {
        return Placeholder.of(kind());
    }
}
