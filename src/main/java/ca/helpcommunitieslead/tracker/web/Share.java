package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.platform.web.Ui;

/** A part of a whole number of people. */
record Share(long part, long whole) {
    private static final double PERCENT = 100;
    private static final double LEAST = 0.1;

    static Share of(long part, long whole) {
        return new Share(part, whole);
    }

    /** In percent with one decimal, so that a small municipality does not vanish. */
    String words(Ui ui) {
        var percent = whole == 0 ? 0.0 : PERCENT * part / whole;
        return part > 0 && percent < LEAST ? ui.t("tracker.share.little") : ui.t("tracker.share", percent);
    }
}
