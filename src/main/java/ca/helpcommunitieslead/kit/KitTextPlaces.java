package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.TextPlaces;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
final class KitTextPlaces implements TextPlaces {
    @Override
    public Optional<String> of(TextId id) {
        return id.kind() == TextKind.KIT ? Optional.of("/kit/" + id.key()) : Optional.empty();
    }
}
