package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.web.NewsPage.Item;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** When a text is from: the day that it says of itself or else the one on which it was published. */
@Component
final class NewsDays {
    private static final Comparator<Item> NEWEST_FIRST = Comparator.comparing(Item::day)
            .thenComparing(item -> item.text().at())
            .reversed();

    private final Campaigns campaigns;

    NewsDays(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    LocalDate of(PublishedText text) {
        return ReadText.day(text, "date").orElseGet(() -> campaigns.current().dayOf(text.at()));
    }

    List<Item> newestFirst(List<PublishedText> news) {
        return news.stream()
                .map(text -> new Item(text, of(text)))
                .sorted(NEWEST_FIRST)
                .toList();
    }
}
