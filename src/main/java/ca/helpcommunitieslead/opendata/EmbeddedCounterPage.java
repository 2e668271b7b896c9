package ca.helpcommunitieslead.opendata;

import ca.helpcommunitieslead.platform.web.Ui;

/**
 * The count in a frame.
 *
 * @param inviter whom those who come through it are counted for, or empty
 */
public record EmbeddedCounterPage(Summary summary, String inviter) {
    public long people() {
        return summary.endorsements().individuals() + summary.endorsements().paper();
    }

    public String endorse(Ui ui) {
        return ui.href("/endorse" + (inviter.isEmpty() ? "" : "?from=" + inviter));
    }
}
