package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.endorsement.PublicEndorsers;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.NavigationEntry.Place;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.site.HomeFigures;
import ca.helpcommunitieslead.site.Roadmap;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The home page and the road map. */
@Controller
final class HomeController {
    private static final int VOICES = 3;

    private final Campaigns campaigns;
    private final Priorities priorities;
    private final SupportTally support;
    private final HomeFigures figures;
    private final PublicEndorsers people;

    HomeController(
            Campaigns campaigns,
            Priorities priorities,
            SupportTally support,
            HomeFigures figures,
            PublicEndorsers people) {
        this.campaigns = campaigns;
        this.priorities = priorities;
        this.support = support;
        this.figures = figures;
        this.people = people;
    }

    @Bean
    static NavigationEntry trackerEntry() {
        return new NavigationEntry(Place.HEADER, 20, "/tracker", "site.navigation.tracker");
    }

    @Bean
    static NavigationEntry roadmapEntry() {
        return new NavigationEntry(Place.HEADER, 30, "/roadmap", "site.navigation.roadmap");
    }

    /** The pattern names the languages, so that an address that only lacks one is not taken for one. */
    @GetMapping("/{lang:en|fr}")
    Reply home(@PathVariable Lang lang) {
        var campaign = campaigns.current();
        var standing = figures.standing();
        return Reply.publicPage(
                "site/home",
                new HomePage(
                        campaign,
                        standing,
                        priorities.all(),
                        support.byPriority(),
                        Roadmap.of(standing, campaign.zone()),
                        people.voices(VOICES)));
    }

    @GetMapping("/{lang}/roadmap")
    Reply roadmap(@PathVariable Lang lang) {
        var campaign = campaigns.current();
        var standing = figures.standing();
        var roadmap = Roadmap.of(standing, campaign.zone());
        return Reply.publicPage("site/roadmap", new RoadmapPage(campaign, standing, roadmap));
    }
}
