package ca.helpcommunitieslead.platform.mail;

/** What the mail server said. */
sealed interface Delivery {
    record Done() implements Delivery {}

    /** A permanent no (5xx) for this mail. */
    record Refused(String why) implements Delivery {}

    /** Not now; to be tried again. */
    record Postponed(String why) implements Delivery {}
}
