package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.PublishedText;
import java.time.LocalDate;
import java.util.List;

/** The news, newest first. */
public record NewsPage(List<Item> items) {
    public NewsPage {
        items = List.copyOf(items);
    }

    /**
     * An item in the list.
     *
     * @param day what it is dated
     */
    public record Item(PublishedText text, LocalDate day) {}
}
