package ca.helpcommunitieslead.admin;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.StaffTasks.Task;
import java.util.List;

public record DashboardPage(Person person, List<Task> tasks) {}
