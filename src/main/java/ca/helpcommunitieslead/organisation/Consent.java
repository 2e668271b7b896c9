package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;

/**
 * One entry of what an organisation's contact stated or agreed to (R4).
 *
 * @param given false where an earlier consent was taken back
 * @param wording the words that stood beside the box
 * @param source the address of the page where they stood
 */
public record Consent(Kind kind, boolean given, String wording, Lang lang, Instant at, String source) {
    public enum Kind {
        /** That the signatory may sign for the organisation; nobody signs on without it (R10). */
        AUTHORITY("authority"),
        SHOW_SIGNATORY("showSignatory"),
        UPDATES("updates");

        /** What may stay empty. */
        public static final List<Kind> FREE = List.of(SHOW_SIGNATORY, UPDATES);

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        /** The name of its box in the forms. */
        public String field() {
            return field;
        }

        /** The key of the words beside its box. */
        public String wordingKey() {
            return "organisation.consent." + field;
        }
    }

    /** Of each kind the newest entry, where it gives. */
    static List<Consent> inForce(Collection<Consent> ledger) {
        var newest = new EnumMap<Kind, Consent>(Kind.class);
        for (var consent : ledger) newest.put(consent.kind(), consent);
        return newest.values().stream().filter(Consent::given).toList();
    }
}
