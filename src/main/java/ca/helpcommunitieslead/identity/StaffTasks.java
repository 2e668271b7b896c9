package ca.helpcommunitieslead.identity;

import java.util.List;

/** A slot in the staff's inbox: what waits for a person in some room. */
public interface StaffTasks {
    List<Task> waitingFor(Person person);

    /**
     * One thing to do.
     *
     * @param labelKey the message that says what; it takes {@code subject}
     */
    record Task(String labelKey, String subject, String path) {}
}
