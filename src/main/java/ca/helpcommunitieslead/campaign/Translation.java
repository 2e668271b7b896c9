package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.Lang;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the two languages of a text go together (R26).
 *
 * @param en when English was last brought up to date; null where there is none
 * @param fr the same for French
 */
public record Translation(@Nullable Step en, @Nullable Step fr) {
    public enum State {
        COMPLETE,
        BEHIND,
        MISSING
    }

    /** An edit, and when it was made. */
    public record Step(int edit, Instant at) {}

    public State of(Lang lang) {
        var own = step(lang);
        var other = step(lang.other());
        if (own == null) return State.MISSING;
        return other != null && other.edit() > own.edit() ? State.BEHIND : State.COMPLETE;
    }

    /** When a language was last brought up to date; null where it is missing. */
    public @Nullable Step step(Lang lang) {
        return switch (lang) {
            case EN -> en;
            case FR -> fr;
        };
    }

    /** Whether both languages are there and say the same. */
    public boolean isComplete() {
        return of(Lang.EN) == State.COMPLETE && of(Lang.FR) == State.COMPLETE;
    }
}
