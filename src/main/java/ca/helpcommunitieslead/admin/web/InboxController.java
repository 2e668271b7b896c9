package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.admin.Inbox;
import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of everything that waits for a decision. */
@Controller
final class InboxController {
    private final Inbox inbox;
    private final Campaigns campaigns;
    private final InstantSource clock;

    InboxController(Inbox inbox, Campaigns campaigns, InstantSource clock) {
        this.inbox = inbox;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    @Bean
    static StaffLink inboxLink(List<ReviewQueue> queues) {
        var roles = queues.stream().map(ReviewQueue::role).collect(Collectors.toSet());
        return new StaffLink(5, "/admin/inbox", "admin.inbox.title", roles);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER, Role.ADMINISTRATOR})
    @GetMapping("/{lang}/admin/inbox")
    Reply list(@PathVariable Lang lang, Submission query, Person person) {
        var moment = new InboxPage.Moment(clock.instant(), campaigns.current().zone());
        var items = inbox.waiting(person, query.text("kind"), Inbox.MOST_LISTED);
        return Reply.privatePage("admin/inbox", InboxPage.of(inbox.counts(person), items, query, moment));
    }
}
