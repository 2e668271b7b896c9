package ca.helpcommunitieslead.platform.text;

import org.commonmark.node.CustomNode;

/** A place that the reader fills in, written {@code [[what belongs there]]}. */
public final class Blank extends CustomNode {
    private final String words;

    Blank(String words) {
        this.words = words;
    }

    /** What belongs there, on one line and without the brackets. */
    public String words() {
        return words;
    }

    /** The blank as it is shown: in single brackets. */
    public String shown() {
        return "[" + words + "]";
    }
}
