package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Resolution;
import java.util.Arrays;
import java.util.List;

/** What the lists of the forms offer. */
final class RecordChoices {
    private RecordChoices() {}

    static List<Choice> of(Ui ui, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), ui.t(prefix + value.name())))
                .toList();
    }

    /** A decision among those of its own council. */
    static String title(Ui ui, Resolution resolution) {
        var decision = resolution.decision();
        var words = ui.t("resolution.outcome." + decision.outcome());
        return ui.date(decision.day()) + ", " + words
                + (decision.motionNumber().isEmpty() ? "" : " (" + decision.motionNumber() + ")");
    }
}
