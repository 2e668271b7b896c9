package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextEdit;
import ca.helpcommunitieslead.campaign.TextField;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.TextSchedule;
import ca.helpcommunitieslead.campaign.Translation;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a text stands between its editors and the public.
 *
 * @param latest as it was last saved
 * @param last what was published last, also where it is retracted
 * @param place where the public reads it, without the language
 * @param zone in which times are told
 */
public record TextStanding(
        TextEdit latest,
        Optional<PublishedText> last,
        Optional<TextSchedule> schedule,
        Optional<String> place,
        ZoneId zone) {

    public enum State {
        DRAFT,
        CHANGED,
        SCHEDULED,
        STARTER,
        PUBLISHED,
        RETRACTED
    }

    public TextId id() {
        return latest.id();
    }

    /** Where its editors find it, without the language. */
    public String path() {
        return Addresses.of(id());
    }

    public LocalizedText title() {
        return latest.body()
                .field(id().kind() == TextKind.ASK ? "statement" : "title")
                .orElseGet(() -> LocalizedText.same(id().key()));
    }

    public State state() {
        if (schedule.isPresent()) return State.SCHEDULED;
        if (last.isEmpty()) return State.DRAFT;
        if (last.get().retracted()) return State.RETRACTED;
        if (hasChanges()) return State.CHANGED;
        return last.get().starter() ? State.STARTER : State.PUBLISHED;
    }

    /** How style sheets call the state. */
    public String stateClass() {
        return state().name().toLowerCase(Locale.ROOT);
    }

    /** Something was saved that the public has not seen. */
    public boolean hasChanges() {
        return last.filter(text -> text.edit() == latest.number()).isEmpty();
    }

    /** Whether every field is there, in one language at least, that a text of its kind cannot be without. */
    public boolean isWhole() {
        return id().kind().fields().stream()
                .filter(TextField::required)
                .allMatch(field -> latest.body().field(field.name()).isPresent());
    }

    public boolean isShown() {
        return last.filter(text -> !text.retracted()).isPresent();
    }

    /** Publishing the newest edit would change nothing. */
    public boolean isUpToDate() {
        return state() == State.PUBLISHED;
    }

    /** What of it the public sees, in words; empty where it sees nothing. */
    public Optional<String> shown(Ui ui) {
        return last.filter(text -> !text.retracted())
                .map(text -> ui.t("campaign.editing.shown", number(text), day(ui, text.at())));
    }

    /** A version and, where there are any, its corrections: {@code 2} or {@code 2.1}. */
    public static String number(PublishedText text) {
        return text.revision() == 0 ? String.valueOf(text.version()) : text.version() + "." + text.revision();
    }

    public String day(Ui ui, Instant at) {
        return ui.date(at.atZone(zone).toLocalDate());
    }

    public String when(Ui ui, Instant at) {
        return ui.dateTime(at, zone);
    }

    /** Whether a language is older than the other, not there, or lacks a field. */
    public boolean needsTranslation() {
        return Arrays.stream(Lang.values()).anyMatch(this::needsTranslation);
    }

    public boolean needsTranslation(Lang lang) {
        return latest.translation().of(lang) != Translation.State.COMPLETE
                || !latest.body().lacking(lang).isEmpty();
    }

    /** The same in words. */
    public String translation(Ui ui, Lang lang) {
        return switch (latest.translation().of(lang)) {
            case MISSING -> ui.t("campaign.editing.translation.missing");
            case BEHIND -> behind(ui, lang) + (lacks(lang) ? " · " + lacking(ui, lang) : "");
            case COMPLETE -> lacks(lang) ? lacking(ui, lang) : ui.t("campaign.editing.translation.complete");
        };
    }

    private String behind(Ui ui, Lang lang) {
        var other = Objects.requireNonNull(latest.translation().step(lang.other()));
        return ui.t("campaign.editing.translation.behind." + lang.code(), day(ui, other.at()));
    }

    private boolean lacks(Lang lang) {
        return !latest.body().lacking(lang).isEmpty();
    }

    private String lacking(Ui ui, Lang lang) {
        return ui.t(
                "campaign.editing.translation.lacks",
                latest.body().lacking(lang).stream()
                        .map(field -> ui.t("campaign.editing.field." + field))
                        .collect(Collectors.joining(", ")));
    }
}
