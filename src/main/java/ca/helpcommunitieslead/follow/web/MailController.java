package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.mail.DeadLetters;
import ca.helpcommunitieslead.platform.mail.MailId;
import ca.helpcommunitieslead.platform.mail.SuppressionId;
import ca.helpcommunitieslead.platform.mail.Suppressions;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What became of the mails, for administrators. */
@Controller
final class MailController {
    private static final String PATH = "/admin/mail";
    private static final int LAST_PAGE = 100_000;

    private final DeadLetters dead;
    private final Suppressions suppressions;
    private final Campaigns campaigns;

    MailController(DeadLetters dead, Suppressions suppressions, Campaigns campaigns) {
        this.dead = dead;
        this.suppressions = suppressions;
        this.campaigns = campaigns;
    }

    @Bean
    static StaffLink mailLink() {
        return new StaffLink(95, PATH, "follow.navigation.mail", Set.of(Role.ADMINISTRATOR));
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/{lang}/admin/mail")
    Reply mail(@PathVariable Lang lang, Submission query) {
        return Reply.privatePage(
                "follow/mail",
                new MailPage(
                        dead.figures(),
                        dead.page(number(query.text("dead"))),
                        suppressions.page(query.text("address"), number(query.text("suppressed"))),
                        query,
                        campaigns.current().zone(),
                        Notice.keyFrom(query).orElse(null)));
    }

    private static int number(String raw) {
        try {
            return Math.clamp(Integer.parseInt(raw), 1, LAST_PAGE);
        } catch (NumberFormatException _) {
            return 1;
        }
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/mail/{id}/retry")
    Reply retry(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return answer(lang, dead.retry(by.id(), new MailId(id)), Notice.RETRIED);
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/mail/{id}/discard")
    Reply discard(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return answer(lang, dead.discard(by.id(), new MailId(id)), Notice.DISCARDED);
    }

    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/mail/suppressions/{id}/lift")
    Reply lift(@PathVariable Lang lang, @PathVariable UUID id, Person by) {
        return answer(lang, suppressions.lift(by.id(), new SuppressionId(id)), Notice.LIFTED);
    }

    private static Reply answer(Lang lang, boolean done, Notice notice) {
        return done ? notice.at(lang, PATH) : Reply.notFound();
    }
}
