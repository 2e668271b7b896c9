package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;

/**
 * A text as it was published.
 *
 * @param version a new one has a meaning of its own
 * @param revision counts up from zero within the version: corrections and translations
 * @param edit the edit that was published
 * @param starter it came with the campaign pack, and no editor has adopted it
 * @param retracted it is no longer shown as the campaign's word
 * @param note what changed; may be empty
 */
public record PublishedText(
        TextId id,
        int version,
        int revision,
        int edit,
        Instant at,
        boolean starter,
        boolean retracted,
        TextBody body,
        Translation translation,
        String note) {

    /** Whether every field is there that a text of its kind cannot be without. */
    public boolean isWhole() {
        return id.kind().fields().stream()
                .filter(TextField::required)
                .allMatch(field -> body.field(field.name()).isPresent());
    }

    /** Whether the reader of this language should be told that the other one was changed later. */
    public boolean isBehind(Lang lang) {
        return translation.of(lang) == Translation.State.BEHIND;
    }
}
