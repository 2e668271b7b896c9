package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.StarterPage;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.NavigationEntry;
import ca.helpcommunitieslead.platform.web.NavigationEntry.Place;
import ca.helpcommunitieslead.platform.web.Reply;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Texts that stand for themselves: lessons, news, and pages that editors add. */
@Controller
final class ArticleController {
    private static final int BELOW_ITS_TITLE = 1;

    private final Texts texts;
    private final Campaigns campaigns;
    private final NewsDays days;
    private final List<StarterPage> pagesElsewhere;

    ArticleController(Texts texts, Campaigns campaigns, NewsDays days, List<StarterPage> pagesElsewhere) {
        this.texts = texts;
        this.campaigns = campaigns;
        this.days = days;
        this.pagesElsewhere = List.copyOf(pagesElsewhere);
    }

    @Bean
    static NavigationEntry lessonsEntry() {
        return new NavigationEntry(Place.FOOTER, 20, "/lessons", "campaign.lessons.title");
    }

    @Bean
    static NavigationEntry newsEntry() {
        return new NavigationEntry(Place.FOOTER, 30, "/news", "campaign.news.title");
    }

    @GetMapping("/{lang}/lessons")
    Reply lessons(@PathVariable Lang lang) {
        var lessons = published(TextKind.LESSON).stream()
                .map(text -> ReadText.of(text, lang, BELOW_ITS_TITLE, text.id().key() + "_"))
                .toList();
        return Reply.publicPage("campaign/lessons", new LessonsPage(lessons, campaigns.current()));
    }

    private List<PublishedText> published(TextKind kind) {
        return texts.published(kind).stream().filter(PublishedText::isWhole).toList();
    }

    @GetMapping("/{lang}/lessons/{key}")
    Reply lesson(@PathVariable Lang lang, @PathVariable String key) {
        return published(TextKind.LESSON, key)
                .<Reply>map(text -> Reply.publicPage("campaign/lesson", page(text, lang)))
                .orElseGet(Reply::notFound);
    }

    private Optional<PublishedText> published(TextKind kind, String key) {
        if (!TextId.isKey(key)) return Optional.empty();
        return texts.published(new TextId(kind, key)).filter(PublishedText::isWhole);
    }

    private ArticlePage page(PublishedText text, Lang lang) {
        return new ArticlePage(ReadText.of(text, lang), days.of(text), campaigns.current());
    }

    @GetMapping("/{lang}/news")
    Reply news(@PathVariable Lang lang) {
        return Reply.publicPage("campaign/news", new NewsPage(days.newestFirst(published(TextKind.NEWS))));
    }

    @GetMapping("/{lang}/news/{key}")
    Reply newsItem(@PathVariable Lang lang, @PathVariable String key) {
        return published(TextKind.NEWS, key)
                .<Reply>map(text -> Reply.publicPage("campaign/news-item", page(text, lang)))
                .orElseGet(Reply::notFound);
    }

    /** Those that the program brings have addresses of their own. */
    @GetMapping("/{lang}/pages/{key}")
    Reply page(@PathVariable Lang lang, @PathVariable String key) {
        return published(TextKind.PAGE, key)
                .filter(_ ->
                        pagesElsewhere.stream().noneMatch(page -> page.key().equals(key)))
                .<Reply>map(text -> Reply.publicPage("campaign/page", page(text, lang)))
                .orElseGet(Reply::notFound);
    }
}
