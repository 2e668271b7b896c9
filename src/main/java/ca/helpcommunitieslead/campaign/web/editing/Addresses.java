package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import java.util.Optional;

/** How the editors' addresses name texts and edits. */
final class Addresses {
    static final String TEXTS = "/admin/texts";

    private Addresses() {}

    /** Without the language. */
    static String of(TextId id) {
        return TEXTS + "/" + id;
    }

    /** What two parts of an address name; empty where they cannot name a text. */
    static Optional<TextId> id(String kind, String key) {
        return TextKind.bySlug(kind).filter(_ -> TextId.isKey(key)).map(found -> new TextId(found, key));
    }

    /** The number of an edit; 0, which is none, for anything else. */
    static int number(String raw) {
        return raw.matches("\\d{1,7}") ? Integer.parseInt(raw) : 0;
    }
}
