package ca.helpcommunitieslead.organisation.web;

import java.util.Optional;

/**
 * A link that does not do what it was opened for.
 *
 * @param token the link's own secret, where it still opens the contact's page
 */
public record GonePage(Optional<String> token) {}
