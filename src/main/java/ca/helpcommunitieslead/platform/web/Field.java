package ca.helpcommunitieslead.platform.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One field of a form: its name, what was typed, and what is wrong with it. */
public record Field(String name, String value, Optional<FieldError> error) {
    public String id() {
        return "field-" + name.replace('.', '-');
    }

    public String errorId() {
        return id() + "-error";
    }

    public String hintId() {
        return id() + "-hint";
    }

    public boolean ticked() {
        return !value.isEmpty() && !value.equals("false");
    }

    /** The ids of what describes the field to a screen reader; null where nothing does. */
    public @Nullable String describedBy(boolean hinted) {
        if (error.isPresent()) return hinted ? errorId() + " " + hintId() : errorId();
        return hinted ? hintId() : null;
    }
}
