package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.directory.CouncilTerms;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.privacy.Retention;
import ca.helpcommunitieslead.platform.privacy.Retentions;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.NavigationEntry.Place;
import ca.helpcommunitieslead.platform.web.Reply;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages that explain: how we count, privacy, accessibility. */
@Controller
final class TextController {
    private final Campaigns campaigns;
    private final CouncilTerms terms;
    private final Municipalities municipalities;
    private final PageText texts;
    private final Retentions retentions;

    TextController(
            Campaigns campaigns,
            CouncilTerms terms,
            Municipalities municipalities,
            PageText texts,
            Retentions retentions) {
        this.campaigns = campaigns;
        this.terms = terms;
        this.municipalities = municipalities;
        this.texts = texts;
        this.retentions = retentions;
    }

    @Bean
    static NavigationEntry howWeCountEntry() {
        return new NavigationEntry(Place.FOOTER, 10, "/how-we-count", "site.navigation.howWeCount");
    }

    @Bean
    static NavigationEntry privacyEntry() {
        return new NavigationEntry(Place.FOOTER, 80, "/privacy", "site.privacy.title");
    }

    @Bean
    static NavigationEntry accessibilityEntry() {
        return new NavigationEntry(Place.FOOTER, 90, "/accessibility", "site.accessibility.title");
    }

    @GetMapping("/{lang}/how-we-count")
    Reply howWeCount(@PathVariable Lang lang) {
        var term = terms.at(campaigns.today());
        return Reply.publicPage(
                "site/how-we-count", new HowWeCountPage(campaigns.current(), term, municipalities.count()));
    }

    @GetMapping("/{lang}/privacy")
    Reply privacy(@PathVariable Lang lang) {
        var kept = retentions.all().stream().map(Retention::key).toList();
        return texts.page("privacy", lang)
                .<Reply>map(text -> Reply.publicPage("site/privacy", new PrivacyPage(text, kept)))
                .orElseGet(Reply::notFound);
    }

    @GetMapping("/{lang}/accessibility")
    Reply accessibility(@PathVariable Lang lang) {
        return texts.page("accessibility", lang)
                .<Reply>map(page -> Reply.publicPage("site/text", page))
                .orElseGet(Reply::notFound);
    }
}
