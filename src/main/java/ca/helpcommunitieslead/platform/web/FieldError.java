package ca.helpcommunitieslead.platform.web;

import java.util.List;

/** What is wrong with one field: the key of the message and its arguments. */
public record FieldError(String field, String messageKey, List<Object> arguments) {
    public static FieldError of(String field, String messageKey, Object... arguments) {
        return new FieldError(field, messageKey, List.of(arguments));
    }

    /** The message in the page's language. */
    public String in(Ui ui) {
        return ui.t(messageKey, arguments.toArray());
    }
}
