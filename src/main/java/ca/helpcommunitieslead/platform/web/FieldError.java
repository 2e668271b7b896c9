package ca.helpcommunitieslead.platform.web;

import java.util.List;
import java.util.Map;

/** What is wrong with one field: the key of the message and its arguments. */
public record FieldError(String field, String messageKey, List<Object> arguments) {
    public static FieldError of(String field, String messageKey, Object... arguments) {
        return new FieldError(field, messageKey, List.of(arguments));
    }

    /**
     * The message under its field's label, for a list of errors far from their fields; messages that name the field
     * themselves stand alone.
     *
     * @param labels the keys of the labels, by field
     */
    public String named(Map<String, String> labels, Ui ui) {
        var label = labels.get(field);
        return label == null ? in(ui) : ui.t("field.named", ui.t(label), in(ui));
    }

    /** The message in the page's language. */
    public String in(Ui ui) {
        return ui.t(messageKey, arguments.toArray());
    }
}
