package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.Map;

/** A page that the program brings, such as the one on privacy, until an editor changes it. A room declares it as a bean. */
public record StarterPage(String key, LocalizedText title, LocalizedText body) {
    TextId id() {
        return new TextId(TextKind.PAGE, key);
    }

    TextBody text() {
        return new TextBody(Map.of("title", title, "body", body), Map.of());
    }
}
