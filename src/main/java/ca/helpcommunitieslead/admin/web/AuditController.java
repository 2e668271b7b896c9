package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.audit.AuditEntries;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.audit.AuditLog.Verification;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The log of what signed-in people changed, and whether it is whole (R25). */
@Controller
final class AuditController {
    private final AuditEntries entries;
    private final AuditLog log;
    private final People people;
    private final Campaigns campaigns;

    AuditController(AuditEntries entries, AuditLog log, People people, Campaigns campaigns) {
        this.entries = entries;
        this.log = log;
        this.people = people;
        this.campaigns = campaigns;
    }

    @Bean
    static StaffLink auditLink() {
        return new StaffLink(95, "/admin/audit", "admin.audit.title", Set.of(Role.ADMINISTRATOR));
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/{lang}/admin/audit")
    Reply list(@PathVariable Lang lang, Submission query) {
        return page(query, null);
    }

    /** Reading everything takes a while, so that it is asked for by a button; it changes nothing. */
    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/audit")
    Reply verify(@PathVariable Lang lang, Submission query) {
        return page(query, log.verify());
    }

    private Reply page(Submission query, @Nullable Verification verification) {
        var zone = campaigns.current().zone();
        var found = entries.find(AuditQuery.read(query, zone), AuditPage.SIZE + 1);
        return Reply.privatePage(
                "admin/audit", new AuditPage(query, found, people.all(), entries.actions(), zone, verification));
    }
}
