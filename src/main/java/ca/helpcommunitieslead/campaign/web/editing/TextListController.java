package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class TextListController {
    private final TextDesk desk;

    TextListController(TextDesk desk) {
        this.desk = desk;
    }

    @Bean
    static StaffLink textsLink() {
        return new StaffLink(20, Addresses.TEXTS, "campaign.editing.navigation.texts", Set.of(Role.EDITOR));
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/texts")
    Reply list(@PathVariable Lang lang, Submission filter) {
        return Reply.privatePage("campaign/editing/list", TextListPage.of(filter, desk.all()));
    }
}
