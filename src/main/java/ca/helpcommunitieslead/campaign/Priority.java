package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.List;

/**
 * One thing that the campaign asks for, of one authority, made up of asks.
 *
 * @param brief its title, its summary, and the policy brief; where that is retracted, the first two remain
 * @param asks those that the campaign stands for today
 */
public record Priority(String slug, Authority authority, PublishedText brief, List<Ask> asks) {
    public Priority {
        asks = List.copyOf(asks);
    }

    public LocalizedText title() {
        return brief.body().text("title");
    }

    public LocalizedText summary() {
        return brief.body().text("summary");
    }
}
