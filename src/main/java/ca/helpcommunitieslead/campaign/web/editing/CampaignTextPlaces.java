package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextPlaces;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class CampaignTextPlaces implements TextPlaces {
    @Override
    public Optional<String> of(TextId id) {
        return switch (id.kind()) {
            case ASK -> Optional.of("/asks/" + id.key());
            case BRIEF -> Optional.of("/priorities/" + id.key());
            case KIT, PAGE, NEWS, LESSON -> Optional.empty();
        };
    }
}
