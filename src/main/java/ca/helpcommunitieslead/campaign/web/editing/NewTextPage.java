package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Map;

/** A text that is about to be begun. */
public record NewTextPage(Submission form) {
    /** The kinds that editors may add to; the others belong to the campaign pack. */
    public static final List<TextKind> KINDS = List.of(TextKind.NEWS, TextKind.LESSON, TextKind.PAGE);

    public static final Map<String, String> LABELS = Map.of(
            "kind",
            "campaign.editing.new.kind",
            "title.en",
            "campaign.editing.field.title.en",
            "title.fr",
            "campaign.editing.field.title.fr",
            "key",
            "campaign.editing.new.key");

    public static List<Choice> kinds(Ui ui) {
        return KINDS.stream()
                .map(kind -> new Choice(kind.slug(), ui.t("campaign.editing.kind." + kind)))
                .toList();
    }
}
