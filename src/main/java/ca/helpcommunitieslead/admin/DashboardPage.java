package ca.helpcommunitieslead.admin;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffTasks.Task;
import java.util.List;

/**
 * The front page of a member of staff.
 *
 * @param tasks what waits for them
 * @param entered what they entered themselves
 */
public record DashboardPage(Person person, List<Task> tasks, List<Task> entered) {
    public DashboardPage {
        tasks = List.copyOf(tasks);
        entered = List.copyOf(entered);
    }

    public boolean isVerifier() {
        return person.is(Role.VERIFIER);
    }
}
