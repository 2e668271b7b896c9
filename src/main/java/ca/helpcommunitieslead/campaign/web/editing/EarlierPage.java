package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextEdit;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Field;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Optional;

/**
 * One edit of a text, and how it differs from another.
 *
 * @param entry its changes are those from {@code other}
 * @param other the edit that it is compared with; empty where there is none
 * @param all every edit, newest first
 */
public record EarlierPage(
        TextStanding standing, HistoryEntry entry, Optional<TextEdit> other, List<TextEdit> all, Names names) {
    public EarlierPage {
        all = List.copyOf(all);
    }

    public boolean isLatest() {
        return entry.edit().number() == standing.latest().number();
    }

    /** With which edit it is compared, as a field. */
    public Field with() {
        return new Field(
                "with", other.map(edit -> String.valueOf(edit.number())).orElse(""), Optional.empty());
    }

    public List<Choice> others(Ui ui) {
        return all.stream()
                .filter(edit -> edit.number() != entry.edit().number())
                .map(edit -> new Choice(
                        String.valueOf(edit.number()),
                        ui.t("campaign.editing.history.edit", edit.number(), standing.when(ui, edit.at()))))
                .toList();
    }

    public String words(String field, Lang lang) {
        return entry.edit().body().raw(field, lang);
    }
}
