package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.CountCheck;
import ca.helpcommunitieslead.endorsement.CountChecks;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.identity.StaffTasks;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether the count is right; where it is not, administrators read so on their front page. */
@Controller
final class CountController implements StaffTasks {
    private static final String PATH = "/admin/endorsements/count";

    private static final Map<String, String> NOTICES =
            Map.of("checked", "endorsement.count.done.checked", "rebuilt", "endorsement.count.done.rebuilt");

    private final CountChecks checks;
    private final Campaigns campaigns;

    CountController(CountChecks checks, Campaigns campaigns) {
        this.checks = checks;
        this.campaigns = campaigns;
    }

    @Bean
    static StaffLink countLink() {
        return new StaffLink(48, PATH, "endorsement.count.navigation", Set.of(Role.ADMINISTRATOR));
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/{lang}/admin/endorsements/count")
    Reply show(@PathVariable Lang lang, @RequestParam(defaultValue = "") String done) {
        var page = new CountPage(checks.history(), campaigns.current().zone(), NOTICES.get(done));
        return Reply.privatePage("endorsement/count", page);
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/endorsements/count/check")
    Reply check(@PathVariable Lang lang, Person by) {
        checks.check(by);
        return Reply.seeOther("/" + lang.code() + PATH + "?done=checked");
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/endorsements/count/rebuilding")
    Reply rebuild(@PathVariable Lang lang, Person by) {
        checks.rebuild(by);
        return Reply.seeOther("/" + lang.code() + PATH + "?done=rebuilt");
    }

    @Override
    public List<Task> waitingFor(Person person) {
        if (!person.is(Role.ADMINISTRATOR)) return List.of();
        return checks.newest().stream()
                .filter(check -> !check.agrees())
                .map(this::task)
                .toList();
    }

    private Task task(CountCheck check) {
        var differences = LocalizedText.same(String.valueOf(check.differences().size()));
        return new Task(
                "endorsement.count.task", differences, campaigns.current().dayOf(check.at()), PATH);
    }

    @Override
    public List<Task> enteredBy(Person person) {
        return List.of();
    }
}
