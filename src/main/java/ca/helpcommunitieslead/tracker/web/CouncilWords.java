package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.tracker.Council;
import ca.helpcommunitieslead.tracker.CouncilState;

/** How the states of councils are worded, alike on every page. */
public final class CouncilWords {
    private CouncilWords() {}

    /** Where nothing was found, with the day on which somebody looked. */
    public static String state(Ui ui, Council council) {
        if (council.state() != CouncilState.SEARCHED) return ui.t("tracker.state." + council.state());
        return ui.t(
                "tracker.state.searchedOn",
                ui.date(council.search().orElseThrow().day()));
    }
}
