package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class CampaignController {
    private final Priorities priorities;
    private final SupportTally support;

    CampaignController(Priorities priorities, SupportTally support) {
        this.priorities = priorities;
        this.support = support;
    }

    @Bean
    static NavigationEntry prioritiesEntry() {
        return new NavigationEntry(NavigationEntry.Place.HEADER, 10, "/priorities", "campaign.navigation.priorities");
    }

    @GetMapping("/{lang}/priorities")
    Reply all(@PathVariable Lang lang) {
        return Reply.publicPage("campaign/priorities", new PrioritiesPage(priorities.all(), support.byPriority()));
    }
}
