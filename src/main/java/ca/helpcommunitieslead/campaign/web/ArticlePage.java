package ca.helpcommunitieslead.campaign.web;

import ca.helpcommunitieslead.campaign.Campaign;
import java.time.LocalDate;

/**
 * A text that stands for itself.
 *
 * @param day when it is from
 */
public record ArticlePage(ReadText read, LocalDate day, Campaign campaign) {
    public TranslationNote translation() {
        return new TranslationNote(read.text(), campaign);
    }
}
