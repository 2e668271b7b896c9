package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.campaign.SupportTally;
import ca.helpcommunitieslead.campaign.SupportTally.Support;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.RichText;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
final class CampaignController {
    private final Priorities priorities;
    private final SupportTally support;
    private final Municipalities municipalities;
    private final Settings settings;

    CampaignController(Priorities priorities, SupportTally support, Municipalities municipalities, Settings settings) {
        this.priorities = priorities;
        this.support = support;
        this.municipalities = municipalities;
        this.settings = settings;
    }

    @Bean
    static NavigationEntry prioritiesEntry() {
        return new NavigationEntry(NavigationEntry.Place.HEADER, 10, "/priorities", "campaign.navigation.priorities");
    }

    @GetMapping("/{lang}/priorities")
    Reply all(@PathVariable Lang lang) {
        return Reply.publicPage("campaign/priorities", new PrioritiesPage(priorities.all(), support.byPriority()));
    }

    @GetMapping("/{lang}/priorities/{slug}")
    Reply priority(@PathVariable Lang lang, @PathVariable String slug) {
        return priorities.bySlug(slug).map(found -> page(lang, found)).orElseGet(Reply::notFound);
    }

    private Reply page(Lang lang, Priority priority) {
        var brief = Optional.of(priority.brief())
                .filter(text -> !text.retracted())
                .map(text -> text.body().text("body").in(lang));
        return Reply.publicPage(
                "campaign/priority",
                new PriorityPage(
                        priority,
                        brief,
                        brief.map(wording -> RichText.ofMarkdown(wording.text())),
                        support.byPriority().getOrDefault(priority.slug(), Support.NONE),
                        support.byAsk()));
    }

    @GetMapping("/{lang}/asks/{key}")
    Reply ask(@PathVariable Lang lang, @PathVariable String key) {
        return priorities.ask(key).map(this::page).orElseGet(Reply::notFound);
    }

    private Reply page(Ask ask) {
        var priority = priorities.bySlug(ask.prioritySlug()).orElseThrow();
        var behind = support.byAsk().getOrDefault(ask.key(), Support.NONE);
        var councils = behind.councils().stream()
                .map(one -> new AskPage.Council(municipalities.get(one.council()), one.resolution(), one.inPart()))
                .toList();
        return Reply.publicPage("campaign/ask", new AskPage(ask, priority, behind, councils, settings.baseUrl()));
    }
}
