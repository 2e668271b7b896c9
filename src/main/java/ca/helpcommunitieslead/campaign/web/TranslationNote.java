package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.LocalDate;
import java.util.Objects;

/** What readers of one language are told of a text whose languages do not go together (R26). */
public record TranslationNote(PublishedText text, Campaign campaign) {
    /** Something that the text cannot be without is there in the other language only. */
    public boolean isMissing(Ui ui) {
        var lacking = text.body().lacking(ui.lang());
        return text.id().kind().fields().stream().anyMatch(field -> field.required() && lacking.contains(field.name()));
    }

    /** The other language was changed later. */
    public boolean isBehind(Ui ui) {
        return text.isBehind(ui.lang());
    }

    /** Since when the other language reads as it does. */
    public LocalDate since(Ui ui) {
        var step = text.translation().step(ui.lang().other());
        return campaign.dayOf(Objects.requireNonNull(step).at());
    }
}
