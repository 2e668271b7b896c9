package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.TextComparison;
import ca.helpcommunitieslead.campaign.web.AboutText.Version;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Optional;

/**
 * Two versions of a text side by side.
 *
 * @param about the newest one, with the list of all
 * @param form the numbers that were asked for
 * @param comparison empty where there is no second version, or none of such a number
 */
public record ComparisonPage(AboutText about, Submission form, Optional<TextComparison> comparison) {
    public boolean hasChoice() {
        return about.versions().size() > 1;
    }

    public List<Choice> choices(Ui ui) {
        return about.versions().stream()
                .map(version -> new Choice(String.valueOf(version.number()), label(ui, version)))
                .toList();
    }

    private static String label(Ui ui, Version version) {
        return ui.t("campaign.version.label", version.number(), ui.date(version.published()));
    }

    /** A lever, or whether municipalities may do it today, in words. */
    public String value(Ui ui, String attribute, String value) {
        return ui.t((attribute.equals("lever") ? "campaign.lever." : "campaign.today.") + value);
    }

    /** The notes of the versions after the older one, oldest first, each with its number. */
    public List<Version> notes() {
        return comparison.stream()
                .flatMap(shown -> about.versions().reversed().stream()
                        .filter(version -> version.number() > shown.from().version()
                                && version.number() <= shown.to().version()
                                && !version.note().isBlank()))
                .toList();
    }
}
