package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.endorsement.EndorsementWindow;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where staff close and open endorsing.
 *
 * @param closed whether it is closed now
 * @param notice the key of what was done just now
 */
public record WindowPage(
        Campaign campaign,
        Optional<EndorsementWindow> newest,
        boolean closed,
        List<Decision> history,
        Submission form,
        @Nullable String notice) {
    /** The labels of fields whose errors do not name them. */
    public static final Map<String, String> LABELS = Map.of(
            "messageEn", "endorsement.window.messageEn",
            "messageFr", "endorsement.window.messageFr",
            "graceDays", "endorsement.window.graceDays",
            "lastDay", "endorsement.window.lastDay");

    public WindowPage {
        history = List.copyOf(history);
    }

    public boolean closes() {
        return newest.flatMap(EndorsementWindow::closing).isPresent();
    }

    /** Open, closing on a day, or closed; with the days that matter. */
    public String state(Ui ui) {
        if (!closes()) return ui.t("endorsement.window.state.open");
        var window = newest.orElseThrow();
        if (!closed) return ui.t("endorsement.window.state.closing", lastDay(ui, window));
        return ui.t("endorsement.window.state.closed", lastDay(ui, window), graceEnds(ui, window));
    }

    /** The day on which the form was or will be open last. */
    static LocalDate lastDay(Campaign campaign, Instant closing) {
        return campaign.dayOf(closing.minus(Duration.ofNanos(1)));
    }

    private String lastDay(Ui ui, EndorsementWindow window) {
        return ui.date(lastDay(campaign, window.closing().orElseThrow()));
    }

    private String graceEnds(Ui ui, EndorsementWindow window) {
        return ui.dateTime(window.graceEnds().orElseThrow(), campaign.zone());
    }

    /** A past decision in words. */
    public String words(Ui ui, EndorsementWindow window) {
        return window.closing().isEmpty()
                ? ui.t("endorsement.window.history.opened")
                : ui.t("endorsement.window.history.closed", lastDay(ui, window), window.graceDays());
    }

    /** A decision and who made it. */
    public record Decision(EndorsementWindow window, String by) {}
}
