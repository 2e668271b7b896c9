package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words with which clauses begin, in English and in French. */
final class ClauseSigns {
    enum Sign {
        WHEREAS,
        RESOLVED,
        THAT,
        NUMBER
    }

    /**
     * Where a clause may begin.
     *
     * @param start where the words begin
     * @param end where they end
     */
    record Found(Sign sign, int start, int end) {}

    /** A letter with an accent is a letter. */
    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final int FLAGS = WORDS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Where a clause can begin with words in small letters as well. */
    private static final String BEGINNING = "(?:(?<=^|[;.:\\n])|(?<=[;.:\\n]\\h{1,40}))";

    private static final String WHEREAS = "(?:(?:and|et)\\h+)?(?:whereas|attendu\\s+qu(?:e\\b|['’])|attendu\\b"
            + "|consid[ée]rant\\s+qu(?:e\\b|['’])|consid[ée]rant\\b|vu\\s+qu(?:e\\b|['’]))";

    private static final String EN_RESOLVED =
            "(?:now,?\\s+)?(?:therefore,?\\s+)?(?:and\\s+)?(?:further(?:more)?,?\\s+)?"
                    + "(?:(?:let\\s+it|be\\s+it|it\\s+is|it\\s+be)\\s+(?:(?:also|hereby|further|finally|therefore|now)\\s+)*)"
                    + "resolved(?:\\s+further)?(?:,?\\s+that\\b)?";
    private static final String EN_THEREFORE =
            "(?:now,?\\s+)?therefore,?\\s+(?:that\\b|(?=(?:the\\s+)?(?:council|municipality|town|city|township)))";
    private static final String FR_RESOLVED =
            "(?:(?:par\\s+cons[ée]quent|en\\s+cons[ée]quence|c['’]est\\s+pourquoi|donc),?\\s+)?(?:et\\s+)?(?:qu['’])?il\\s+"
                    + "(?:est|soit)\\s+(?:(?:donc|en\\s+outre|de\\s+plus|[ée]galement|aussi|enfin|par\\s+ailleurs"
                    + "|par\\s+cons[ée]quent|unanimement)\\s+)*r[ée]solu(?:\\s+(?:[àa]\\s+l['’]unanimit[ée]|unanimement))?"
                    + "(?:,?\\s+(?:que\\b|qu['’]|de\\b))?";
    private static final String FR_MOVED =
            "il\\s+est\\s+propos[ée]\\b[^;\\n]{0,200}?r[ée]solu(?:,?\\s+(?:que\\b|qu['’]|de\\b))?";
    private static final String RESOLVED =
            "(?:" + EN_RESOLVED + "|" + EN_THEREFORE + "|" + FR_RESOLVED + "|" + FR_MOVED + ")";

    /** Words in capitals begin a clause wherever they stand. */
    private static final Pattern SHOUTED = Pattern.compile(
            "\\b(?:(?:AND|ET)\\h+)?(?:WHEREAS|ATTENDU\\s+QU(?:E\\b|['’])|CONSID[ÉE]RANT\\s+QU(?:E\\b|['’]))", WORDS);

    private static final Pattern SHOUTED_RESOLVED = Pattern.compile(
            "\\b(?:NOW,?\\s+)?(?:THEREFORE,?\\s+)?(?:AND\\s+)?(?:FURTHER,?\\s+)?(?:BE\\s+IT|IT\\s+IS)\\s+(?:(?:ALSO|HEREBY|FURTHER|FINALLY|THEREFORE)\\s+)*RESOLVED(?:\\s+FURTHER)?(?:,?\\s+THAT\\b)?"
                    + "|\\b(?:(?:PAR\\s+CONS[ÉE]QUENT|EN\\s+CONS[ÉE]QUENCE),?\\s+)?(?:ET\\s+)?(?:QU['’])?IL\\s+(?:EST|SOIT)\\s+(?:(?:DONC|EN\\s+OUTRE|DE\\s+PLUS|[ÉE]GALEMENT|AUSSI|ENFIN)\\s+)*R[ÉE]SOLU(?:,?\\s+(?:QUE\\b|QU['’]))?",
            WORDS);
    private static final Pattern SHOUTED_THAT_EN =
            Pattern.compile("(?<=;\\h{0,4})AND\\s+(?:(?:FURTHER|ALSO|FINALLY),?\\s+)?THAT\\b");
    private static final Pattern SHOUTED_THAT_FR = Pattern.compile("(?<=;\\h{0,4})ET\\s+(?:QUE\\b|QU['’])");

    private static final Pattern WHEREAS_AT_START = Pattern.compile(BEGINNING + WHEREAS, FLAGS);
    private static final Pattern RESOLVED_AT_START = Pattern.compile(BEGINNING + RESOLVED, FLAGS);
    private static final Pattern BARE_RESOLVED = Pattern.compile("(?m)^\\h*Resolved,?\\s+that\\b", FLAGS);
    private static final Pattern FURTHER_THAT =
            Pattern.compile(BEGINNING + "and\\s+(?:further|also|finally),?\\s+that\\b", FLAGS);

    /** In small letters the word may only be the next of a sentence that goes over the line's end. */
    private static final Pattern THAT_EN = Pattern.compile(
            "(?m)^\\h*(?:(?:AND|And)\\s+(?:(?:FURTHER|Further|further),?\\s+)?)?(?:THAT|That|(?<=And\\s)that)\\b");

    private static final Pattern THAT_FR = Pattern.compile(
            "(?m)^\\h*(?:(?:ET|Et)\\s+)?(?:QUE\\b|Que\\b|(?<=Et\\s)que\\b|QU['’]|Qu['’](?!il\\s+soit))");
    private static final Pattern NUMBER = Pattern.compile(
            "(?m)^\\h*(?:\\d{1,2}(?:\\.\\d{1,2})+[.)]?|\\(?\\d{1,2}[.)]|\\(?[a-z]\\)|\\(?[ivx]{1,5}\\)|[a-z]\\.)(?=\\s+\\S)",
            FLAGS);

    private ClauseSigns() {}

    /** In the order of the text; where two overlap the earlier and then the longer one holds. */
    static List<Found> in(String text, Lang lang) {
        var all = new ArrayList<Found>();
        add(all, Sign.WHEREAS, text, WHEREAS_AT_START, SHOUTED);
        add(all, Sign.RESOLVED, text, RESOLVED_AT_START, SHOUTED_RESOLVED, BARE_RESOLVED);
        if (lang == Lang.EN) add(all, Sign.THAT, text, THAT_EN, SHOUTED_THAT_EN, FURTHER_THAT);
        else add(all, Sign.THAT, text, THAT_FR, SHOUTED_THAT_FR);
        add(all, Sign.NUMBER, text, NUMBER);
        all.sort(Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
        return withoutOverlaps(all);
    }

    private static void add(List<Found> all, Sign sign, String text, Pattern... patterns) {
        for (var pattern : patterns)
            pattern.matcher(text)
                    .results()
                    .map(found -> new Found(sign, found.start() + indent(found.group()), found.end()))
                    .forEach(all::add);
    }

    private static int indent(String words) {
        return words.length() - words.stripLeading().length();
    }

    private static List<Found> withoutOverlaps(List<Found> sorted) {
        var kept = new ArrayList<Found>();
        var end = 0;
        for (var found : sorted) {
            if (found.start() < end) continue;
            kept.add(found);
            end = found.end();
        }
        return kept;
    }

    /** The clause without the words that only open it, to compare what it says. */
    static String withoutOpening(String clause) {
        var said = clause.strip();
        for (var pattern :
                List.of(NUMBER, WHEREAS_AT_START, RESOLVED_AT_START, BARE_RESOLVED, FURTHER_THAT, THAT_EN, THAT_FR)) {
            var opening = pattern.matcher(said);
            if (opening.lookingAt()) said = rest(said, opening);
        }
        return said.isEmpty() ? clause.strip() : said;
    }

    private static String rest(String words, Matcher opening) {
        return words.substring(opening.end()).replaceFirst("^[\\s:,]+", "");
    }
}
