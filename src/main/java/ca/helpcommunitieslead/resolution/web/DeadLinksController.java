package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.resolution.EvidenceLinks;
import ca.helpcommunitieslead.resolution.web.DeadLinksPage.Row;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The staff's list of evidence whose link no longer opens. */
@Controller
final class DeadLinksController {
    private final EvidenceLinks links;
    private final Municipalities municipalities;
    private final Campaigns campaigns;

    DeadLinksController(EvidenceLinks links, Municipalities municipalities, Campaigns campaigns) {
        this.links = links;
        this.municipalities = municipalities;
        this.campaigns = campaigns;
    }

    @Allowed
    @GetMapping("/{lang}/admin/evidence/links")
    Reply list(@PathVariable Lang lang) {
        var rows = links.dead().stream()
                .map(dead -> new Row(dead, municipalities.get(dead.resolution().council())))
                .toList();
        return Reply.privatePage(
                "resolution/links", new DeadLinksPage(rows, campaigns.current().zone()));
    }
}
