package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.CleanUp;
import ca.helpcommunitieslead.endorsement.Endorsement.State;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** All clean-ups, and the form for another. */
public record CleanUpsPage(List<CleanUp> cleanUps, Submission form, List<Choice> municipalities, ZoneId zone) {
    /** The labels of fields whose errors do not name them. */
    public static final Map<String, String> LABELS = Map.of(
            "note", "endorsement.cleanups.note",
            "name", "endorsement.cleanups.name",
            "mailboxes", "endorsement.cleanups.mailboxes",
            "from", "endorsement.cleanups.from",
            "until", "endorsement.cleanups.until",
            "state", "endorsement.cleanups.onlyState");

    public static String keyOf(CleanUp.State state) {
        return "endorsement.cleanups.state." + state.name();
    }

    public static String keyOf(State state) {
        return "endorsement.state." + state.name();
    }

    public List<Choice> states(Ui ui) {
        return CleanUpForm.STATES.stream()
                .map(state -> new Choice(state.name(), ui.t(keyOf(state))))
                .toList();
    }
}
