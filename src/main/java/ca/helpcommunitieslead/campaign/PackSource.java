package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.config.Settings;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the first texts come from: the pack that the operator names, and the pages that rooms bring. */
@Component
final class PackSource {
    private final Settings settings;
    private final List<StarterPage> pages;

    PackSource(Settings settings, List<StarterPage> pages) {
        this.settings = settings;
        this.pages = pages;
    }

    Path folder() {
        return settings.campaign();
    }

    List<StarterPage> pages() {
        return List.copyOf(pages);
    }
}
