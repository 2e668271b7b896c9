package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;

/** The few words that a document gets from the program. */
record Words(Messages messages, Lang lang) {
    private static final String NUMBER = "\u0001";

    /** The heading of the list of blanks. */
    String blanks() {
        return messages.get(lang, "platform.documents.blanks");
    }

    /** A table's cell where its column's name must stand before it. */
    String cell(String column, String content) {
        return messages.get(lang, "platform.documents.cell", column, content);
    }

    Page page() {
        var parts =
                messages.get(lang, "platform.documents.page", NUMBER, NUMBER).split(NUMBER, -1);
        return new Page(parts[0], parts[1], parts[2]);
    }

    /** The words before, between and after the number of a page and the number of pages. */
    record Page(String before, String between, String after) {}
}
