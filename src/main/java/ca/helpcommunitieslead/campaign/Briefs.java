package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The brief of each priority, in Markdown. */
@Component
public final class Briefs {
    private final CampaignStore store;

    Briefs(CampaignStore store) {
        this.store = store;
    }

    public Optional<LocalizedText> of(Priority priority) {
        return store.brief(priority.slug());
    }
}
