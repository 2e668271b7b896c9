package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.campaign.TextPlaces;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
final class SiteTextPlaces implements TextPlaces {
    private static final Set<String> PAGES = Set.of("privacy", "accessibility");

    @Override
    public Optional<String> of(TextId id) {
        return id.kind() == TextKind.PAGE && PAGES.contains(id.key()) ? Optional.of("/" + id.key()) : Optional.empty();
    }
}
