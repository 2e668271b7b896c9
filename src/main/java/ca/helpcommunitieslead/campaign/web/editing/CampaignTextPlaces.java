package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.StarterPage;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextPlaces;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class CampaignTextPlaces implements TextPlaces {
    private final List<StarterPage> pagesElsewhere;

    CampaignTextPlaces(List<StarterPage> pagesElsewhere) {
        this.pagesElsewhere = List.copyOf(pagesElsewhere);
    }

    @Override
    public Optional<String> of(TextId id) {
        return switch (id.kind()) {
            case ASK -> Optional.of("/asks/" + id.key());
            case BRIEF -> Optional.of("/priorities/" + id.key());
            case NEWS -> Optional.of("/news/" + id.key());
            case LESSON -> Optional.of("/lessons/" + id.key());
            case PAGE -> isElsewhere(id) ? Optional.empty() : Optional.of("/pages/" + id.key());
            case KIT -> Optional.empty();
        };
    }

    private boolean isElsewhere(TextId id) {
        return pagesElsewhere.stream().anyMatch(page -> page.key().equals(id.key()));
    }
}
