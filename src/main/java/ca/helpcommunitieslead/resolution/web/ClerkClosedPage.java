package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.resolution.ResolutionKey;
import java.util.Optional;

/**
 * A link of a clerk's office that cannot be opened.
 *
 * @param about what it was about; empty where the link is unknown
 */
public record ClerkClosedPage(Optional<ResolutionKey> about, String contact) {}
