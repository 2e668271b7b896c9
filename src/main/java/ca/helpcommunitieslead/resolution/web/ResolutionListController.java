package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.identity.StaffTasks;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Missing;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.resolution.web.ResolutionListPage.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The staff's list of records, and their part of the inbox. */
@Controller
final class ResolutionListController implements StaffTasks {
    private final Resolutions resolutions;
    private final Municipalities municipalities;
    private final Councils councils;

    ResolutionListController(Resolutions resolutions, Municipalities municipalities, Councils councils) {
        this.resolutions = resolutions;
        this.municipalities = municipalities;
        this.councils = councils;
    }

    @Bean
    static StaffLink resolutionsLink() {
        return new StaffLink(10, "/admin/resolutions", "resolution.navigation.list", Set.of());
    }

    @Allowed
    @GetMapping("/{lang}/admin/resolutions")
    Reply list(@PathVariable Lang lang, Submission filter) {
        var wanted = status(filter.text("status"));
        var page = new ResolutionListPage(filter, List.of());
        var rows = resolutions.all().stream()
                .filter(resolution -> wanted.isEmpty() || resolution.status() == wanted.get())
                .filter(resolution ->
                        !page.wantsEvidence() || !Missing.in(resolution).isEmpty())
                .map(this::row)
                .toList();
        return Reply.privatePage("resolution/list", new ResolutionListPage(filter, rows));
    }

    private Row row(Resolution resolution) {
        var council = resolution.council();
        return new Row(
                resolution,
                municipalities.get(council),
                councils.practice(council).clerkEmail());
    }

    private static Optional<Status> status(String wanted) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(wanted))
                .findFirst();
    }

    @Override
    public List<Task> waitingFor(Person person) {
        if (!person.is(Role.VERIFIER)) return List.of();
        return resolutions.waiting().stream()
                .filter(resolution -> resolution.canBeCheckedBy(person.id()))
                .map(resolution -> task("resolution.task.check", resolution))
                .toList();
    }

    @Override
    public List<Task> enteredBy(Person person) {
        return resolutions.recordedBy(person.id()).stream()
                .map(resolution -> task("resolution.entered." + resolution.status(), resolution))
                .toList();
    }

    private Task task(String labelKey, Resolution resolution) {
        return new Task(
                labelKey,
                municipalities.get(resolution.council()).label(),
                resolution.decision().day(),
                "/admin/resolutions/" + resolution.key());
    }
}
