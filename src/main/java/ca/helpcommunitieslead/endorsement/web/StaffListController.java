package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.endorsement.EndorsementId;
import ca.helpcommunitieslead.endorsement.StaffEndorsements;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The staff's list of the people who endorse. */
@Controller
final class StaffListController {
    private final StaffEndorsements endorsements;
    private final Municipalities municipalities;
    private final Campaigns campaigns;

    StaffListController(StaffEndorsements endorsements, Municipalities municipalities, Campaigns campaigns) {
        this.endorsements = endorsements;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
    }

    @Bean
    static StaffLink endorsementsLink() {
        return new StaffLink(20, "/admin/endorsements", "endorsement.staff.title", Set.of(Role.VERIFIER));
    }

    @Allowed(Role.VERIFIER)
    @GetMapping("/{lang}/admin/endorsements")
    Reply list(@PathVariable Lang lang, Submission query) {
        var campaign = campaigns.current();
        var filter = StaffQuery.read(query, campaign.zone());
        var found = endorsements.find(filter, after(query), StaffListPage.SIZE + 1);
        return Reply.privatePage(
                "endorsement/staff-list",
                new StaffListPage(query, found, endorsements.count(filter), municipalities, campaign.zone()));
    }

    private static @Nullable EndorsementId after(Submission query) {
        var id = query.text("after");
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? new EndorsementId(UUID.fromString(id)) : null;
    }
}
