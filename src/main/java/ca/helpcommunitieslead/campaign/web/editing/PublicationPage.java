package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextCheck.Fault;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.web.editing.TextStanding.State;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;

/**
 * What is about to become public, and how.
 *
 * @param changes from what was published last to the newest edit
 * @param faults what keeps the newest edit from being shown
 */
public record PublicationPage(
        TextStanding standing, Submission form, Changes changes, List<Fault> faults, Names names) {
    public static final Map<String, String> LABELS = Map.of(
            "change", "campaign.editing.change",
            "note", "campaign.editing.publish.note",
            "dueDate", "campaign.editing.due.date",
            "dueTime", "campaign.editing.due.time",
            "reason", "campaign.editing.retract.reason");

    static PublicationPage of(TextStanding standing, Submission form, List<Fault> faults, Names names) {
        var before = standing.last().map(PublishedText::body).orElse(new TextBody(Map.of(), Map.of()));
        var changes =
                Changes.between(standing.id().kind(), before, standing.latest().body());
        return new PublicationPage(standing, form, changes.shortened(), faults, names);
    }

    public boolean isFirst() {
        return standing.last().isEmpty();
    }

    /** It can be adopted as it came. */
    public boolean isStarter() {
        return standing.last().filter(PublishedText::starter).isPresent() && !standing.hasChanges();
    }

    public boolean isNothingNew() {
        return standing.isUpToDate();
    }

    public boolean isAsk() {
        return standing.id().kind() == TextKind.ASK;
    }

    public boolean isRetracted() {
        return standing.state() == State.RETRACTED;
    }

    /** The languages about which readers should know something before the text is published. */
    public List<Lang> unready() {
        return EditPage.LANGUAGES.stream().filter(standing::needsTranslation).toList();
    }

    /** The campaign's time zone in words. */
    public String zone(Ui ui) {
        return standing.zone().getDisplayName(TextStyle.FULL, ui.lang().locale());
    }

    public List<Choice> changeChoices(Ui ui) {
        var version = standing.last().map(PublishedText::version).orElse(0);
        var revision = standing.last().map(PublishedText::revision).orElse(0);
        return List.of(
                new Choice("correction", ui.t("campaign.editing.change.correction", version + "." + (revision + 1))),
                new Choice("version", ui.t("campaign.editing.change.version", version + 1)));
    }
}
