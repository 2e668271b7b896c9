package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.Campaign;
import ca.helpcommunitieslead.campaign.Campaign.CountedTerms;
import ca.helpcommunitieslead.directory.CouncilTerm;
import java.util.List;
import java.util.Optional;

/**
 * The rules of counting, with this campaign's values.
 *
 * @param term the present council term
 * @param municipalities how many there are
 */
public record HowWeCountPage(Campaign campaign, Optional<CouncilTerm> term, int municipalities) {
    private static final List<String> SECTIONS = List.of(
            "counts",
            "not",
            "councils",
            "terms",
            "evidence",
            "check",
            "reversal",
            "people",
            "places",
            "correction",
            "sources");

    /** The page's parts, by their places in its address, which others cite. */
    public List<String> sections() {
        return SECTIONS;
    }

    public boolean countsEarlierTerms() {
        return campaign.terms() == CountedTerms.ALL;
    }
}
