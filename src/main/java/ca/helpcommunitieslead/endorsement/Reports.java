package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.text.SafeText;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Takes what readers say is wrong with public entries; staff look at it. */
@Component
public final class Reports {
    private static final int LONGEST_WORDS = 500;
    private static final int MOST_WAITING = 20;
    private static final Pattern LINE_ENDS = Pattern.compile("\\R|\\t");

    private final ReportStore store;
    private final Ids ids;
    private final InstantSource clock;

    Reports(ReportStore store, Ids ids, InstantSource clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /** Reads a reader's own words; they may stand on several lines, and may be none. */
    public static Parsed<String> words(String raw) {
        if (SafeText.hasHidden(LINE_ENDS.matcher(raw).replaceAll(" ")))
            return Parsed.invalid("endorsement.report.words.control");
        if (raw.codePointCount(0, raw.length()) > LONGEST_WORDS) return Parsed.invalid("endorsement.report.words.long");
        return Parsed.valid(raw);
    }

    /** Keeps a report on the entry with this number, unless many wait there already. */
    public void report(long number, ReportReason reason, String words) {
        store.add(ids.next(), number, reason, words, clock.instant(), MOST_WAITING);
    }
}
