package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.admin.Inbox;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.identity.StaffTasks;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class DashboardController {
    private final List<StaffTasks> sources;
    private final Inbox inbox;

    DashboardController(List<StaffTasks> sources, Inbox inbox) {
        this.sources = sources;
        this.inbox = inbox;
    }

    @Bean
    static StaffLink dashboardLink() {
        return new StaffLink(0, "/admin", "admin.navigation.dashboard", Set.of());
    }

    @Allowed
    @GetMapping("/{lang}/admin")
    Reply dashboard(@PathVariable Lang lang, Person person) {
        var tasks = sources.stream()
                .flatMap(source -> source.waitingFor(person).stream())
                .toList();
        var entered = sources.stream()
                .flatMap(source -> source.enteredBy(person).stream())
                .toList();
        var inboxed = inbox.counts(person).stream()
                .filter(count -> count.waiting() > 0)
                .toList();
        return Reply.privatePage("admin/dashboard", new DashboardPage(person, inboxed, tasks, entered));
    }
}
