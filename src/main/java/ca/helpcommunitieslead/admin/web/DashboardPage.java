package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.admin.Inbox.Count;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffTasks.Task;
import java.util.List;

/**
 * The front page of a member of staff.
 *
 * @param inbox the kinds of which something waits in the inbox
 * @param tasks what else waits for them
 * @param entered what they entered themselves
 */
public record DashboardPage(Person person, List<Count> inbox, List<Task> tasks, List<Task> entered) {
    public DashboardPage {
        inbox = List.copyOf(inbox);
        tasks = List.copyOf(tasks);
        entered = List.copyOf(entered);
    }

    public int waiting() {
        return tasks.size() + inbox.stream().mapToInt(Count::waiting).sum();
    }

    public boolean isVerifier() {
        return person.is(Role.VERIFIER);
    }
}
