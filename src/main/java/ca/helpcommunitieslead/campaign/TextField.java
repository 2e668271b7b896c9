package ca.helpcommunitieslead.campaign;

import java.util.List;

/**
 * One field of a text, written in each language.
 *
 * @param prose Markdown of several paragraphs; otherwise one line of plain text
 * @param longest in characters
 */
public record TextField(String name, boolean prose, boolean required, int longest) {
    static final List<TextField> OF_ARTICLE = List.of(line("title"), line("summary"), prose("body"));
    static final List<TextField> OF_PAGE = List.of(line("title"), prose("body"));
    static final List<TextField> OF_ASK = List.of(
            line("statement"),
            line("reason"),
            line("authorityNote"),
            optional("evidence"),
            optional("objections"),
            optional("sources"));

    private static TextField line(String name) {
        return new TextField(name, false, true, 1_000);
    }

    private static TextField prose(String name) {
        return new TextField(name, true, true, 60_000);
    }

    private static TextField optional(String name) {
        return new TextField(name, true, false, 10_000);
    }
}
