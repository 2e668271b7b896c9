package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.YearMonth;
import java.util.List;

/**
 * One thing asked of one authority by one lever, in its present version.
 *
 * @param statement one sentence
 * @param authorityToday whether municipalities may do it themselves as the law stands
 */
public record Ask(
        AskKey key,
        int version,
        String prioritySlug,
        Authority authority,
        Lever lever,
        AuthorityToday authorityToday,
        LocalizedText statement,
        LocalizedText reason,
        LocalizedText authorityNote,
        List<Source> sources) {

    /** What kind of act fulfils the ask. */
    public enum Lever {
        ACT,
        REGULATION,
        CODE,
        DIRECTIVE,
        POLICY,
        FUNDING,
        DATA
    }

    public enum AuthorityToday {
        YES,
        PARTLY,
        NO,
        DISPUTED
    }

    /**
     * Where a fact is from.
     *
     * @param seen when it was last read, as year and month
     */
    public record Source(String url, LocalizedText label, String seen) {
        public Source {
            YearMonth.parse(seen);
        }
    }

    public Ask {
        sources = List.copyOf(sources);
    }
}
