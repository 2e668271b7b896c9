package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/** A slot on the staff's front page: what some room has for a person. */
public interface StaffTasks {
    List<Task> waitingFor(Person person);

    /** What the person entered, newest first, with where it stands. */
    List<Task> enteredBy(Person person);

    /**
     * One thing to do or to look at.
     *
     * @param labelKey the message that says what; it takes {@code subject} and {@code day}
     */
    record Task(String labelKey, LocalizedText subject, LocalDate day, String path) {}
}
