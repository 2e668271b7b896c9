package ca.helpcommunitieslead.admin;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import ca.helpcommunitieslead.platform.privacy.Retentions;
import ca.helpcommunitieslead.platform.privacy.Retentions.Line;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept about people, what of it is due to go, and seeing to that at once instead of overnight. */
@Controller
final class RetentionController {
    private static final String PATH = "/admin/retention";

    private final Retentions retentions;
    private final AuditLog audit;
    private final Tx tx;

    RetentionController(Retentions retentions, AuditLog audit, Tx tx) {
        this.retentions = retentions;
        this.audit = audit;
        this.tx = tx;
    }

    @Bean
    static StaffLink retentionLink() {
        return new StaffLink(95, PATH, "admin.retention.navigation", Set.of(Role.ADMINISTRATOR));
    }

    @Allowed(Role.ADMINISTRATOR)
    @GetMapping("/{lang}/admin/retention")
    Reply show(@PathVariable Lang lang, @RequestParam(defaultValue = "") String done) {
        return Reply.privatePage("admin/retention", new RetentionPage(retentions.due(), !done.isEmpty()));
    }

    /** It ends in steps of its own, so the log says afterwards what came of it. */
    @Allowed(Role.ADMINISTRATOR)
    @PostMapping("/{lang}/admin/retention")
    Reply end(@PathVariable Lang lang, Person by) {
        var ended = retentions.end().stream().collect(Collectors.toMap(Line::key, RetentionController::words));
        tx.run(() -> audit.record(by.id(), "retention.end", "", ended));
        return Reply.seeOther("/" + lang.code() + PATH + "?done=ended");
    }

    private static String words(Line line) {
        return line.failed() ? "failed" : String.valueOf(line.number());
    }
}
