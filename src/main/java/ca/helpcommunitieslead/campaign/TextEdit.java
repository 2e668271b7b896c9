package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text as somebody saved it once; it is never changed.
 *
 * @param number counts up from one within the text
 * @param person who saved it; null where it came with the campaign pack
 * @param note what was changed, in the person's words; may be empty
 */
public record TextEdit(
        TextId id,
        int number,
        TextBody body,
        Translation translation,
        @Nullable PersonId person,
        Instant at,
        String note) {

    /** The fields' words differ in this language. */
    boolean changes(TextBody other, Lang lang) {
        return !body.in(lang).equals(other.in(lang));
    }
}
