package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;

/**
 * One entry of the ledger of consents (R4).
 *
 * @param given false where an earlier consent was taken back
 * @param wording the words that the person saw
 * @param lang the language of those words
 * @param source the address of the page where they stood
 */
public record Consent(ConsentKind kind, boolean given, String wording, Lang lang, Instant at, String source) {}
