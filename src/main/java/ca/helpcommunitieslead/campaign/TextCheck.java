package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.List;

/** A slot: the room that shows a kind of text says what would keep it from doing so, and the editor is told. */
public interface TextCheck {
    /** What is wrong, in the order of the text; empty where all is well or the kind is no concern of the room. */
    List<Fault> faults(TextId id, TextBody body);

    /**
     * One fault of a text's body.
     *
     * @param line counted from one
     * @param messageKey the message that says what is wrong; it takes {@code line} and {@code name}
     * @param name what stands there
     */
    record Fault(Lang lang, int line, String messageKey, String name) {}
}
