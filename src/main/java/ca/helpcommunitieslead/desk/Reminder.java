package ca.helpcommunitieslead.desk;

import java.time.LocalDate;

/**
 * A mail that is due.
 *
 * @param day the deadline, or the day of the meeting that is over
 */
record Reminder(Kind kind, LocalDate day, LocalDate meeting) {
    enum Kind {
        /** A week before notice closes. */
        NOTICE_WEEK("notice"),
        /** Two days before. */
        NOTICE_DAYS("notice"),
        AGENDA("agenda"),
        OUTCOME("outcome");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** Names its words. */
        String key() {
            return key;
        }
    }
}
