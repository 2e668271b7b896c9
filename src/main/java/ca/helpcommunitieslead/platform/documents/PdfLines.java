package ca.helpcommunitieslead.platform.documents;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.Locale;

/**
 * Says where a line may end, after the rules of Unicode: never between l’ and its noun. The font has no no-break hyphen
 * (U+2011); U+2010, which looks the same, stands for it and ends no line either.
 */
final class PdfLines implements FSTextBreaker {
    private static final char NO_BREAK_HYPHEN = '\u2011';
    private static final char HYPHEN = '\u2010';

    private final BreakIterator lines;
    private String text = "";

    PdfLines(Locale locale) {
        this.lines = BreakIterator.getLineInstance(ULocale.forLocale(locale));
    }

    static String withHyphensOfTheFont(String html) {
        return html.replace(NO_BREAK_HYPHEN, HYPHEN);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        lines.setText(newText);
    }

    @Override
    public int next() {
        var end = lines.next();
        while (end > 0 && end < text.length() && text.charAt(end - 1) == HYPHEN) end = lines.next();
        return end;
    }
}
