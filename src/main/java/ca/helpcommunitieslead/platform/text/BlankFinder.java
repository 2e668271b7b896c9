package ca.helpcommunitieslead.platform.text;

import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Makes {@link Blank}s of their double brackets in running text. Brackets within brackets are none. */
final class BlankFinder {
    private static final Pattern BLANK = Pattern.compile("\\[\\[(?=\\s*[^\\s\\[\\]])([^\\[\\]]{1,300})]]");
    private static final int LONGEST = 300;
    private static final Pattern OPEN = Pattern.compile("\\[\\[[^\\[\\]]*$");

    private BlankFinder() {}

    static void findIn(Node parent) {
        for (var child = parent.getFirstChild(); child != null; ) {
            if (child instanceof Text text) joinWithWhatFollows(text);
            var next = child.getNext();
            if (child instanceof Text text) split(text);
            child = next;
        }
    }

    /** Puts neighbouring texts together, over the end of a line too where a bracket is still open. */
    private static void joinWithWhatFollows(Text text) {
        var joined = new StringBuilder(text.getLiteral());
        for (var next = text.getNext(); next != null && goesOn(joined, next); next = text.getNext()) {
            joined.append(next instanceof Text more ? more.getLiteral() : " ");
            next.unlink();
        }
        text.setLiteral(joined.toString());
    }

    private static boolean goesOn(StringBuilder before, Node next) {
        if (!(next instanceof SoftLineBreak)) return next instanceof Text;
        return OPEN.matcher(before.substring(Math.max(0, before.length() - LONGEST)))
                .find();
    }

    private static void split(Text text) {
        var literal = text.getLiteral();
        var blanks = BLANK.matcher(literal);
        var at = 0;
        while (blanks.find()) {
            if (blanks.start() > at) text.insertBefore(new Text(literal.substring(at, blanks.start())));
            text.insertBefore(new Blank(blanks.group(1).strip().replaceAll("\\s+", " ")));
            at = blanks.end();
        }
        if (at < literal.length()) text.setLiteral(literal.substring(at));
        else text.unlink();
    }
}
