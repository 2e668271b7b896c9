package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands in the form's place once endorsing is closed.
 *
 * @param message the campaign's own words; empty for the site's
 * @param graceUntil until when those who sent the form before can confirm; empty once that is over
 */
public record ClosedPage(
        Optional<LocalizedText> message, LocalDate closedOn, Optional<LocalDate> graceUntil, String contact) {}
