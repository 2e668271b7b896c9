package ca.helpcommunitieslead.platform.mail;

/** What the mail server said. */
sealed interface Delivery {
    record Done() implements Delivery {}

    /**
     * A permanent no (5xx) for this mail.
     *
     * @param address the no is to the address, so that no other mail would reach it either
     */
    record Refused(String why, boolean address) implements Delivery {}

    /** Not now; to be tried again. */
    record Postponed(String why) implements Delivery {}
}
