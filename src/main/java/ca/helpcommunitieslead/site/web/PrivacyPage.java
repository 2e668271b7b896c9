package ca.helpcommunitieslead.site.web;

import java.util.List;

/**
 * The editors' text, and below it what the program itself says of the data it keeps.
 *
 * @param kept the message of each kind of data
 */
public record PrivacyPage(TextPage text, List<String> kept) {
    public PrivacyPage {
        kept = List.copyOf(kept);
    }
}
