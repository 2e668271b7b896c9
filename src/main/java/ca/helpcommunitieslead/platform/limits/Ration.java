package ca.helpcommunitieslead.platform.limits;

/**
 * A slot: pages that cost so much to make that no network may have them without end. Beyond the limit the answer is 429
 * and says when to come back. A room declares it as a bean.
 *
 * @param pattern of the pages' addresses, such as {@code /{lang}/kit.zip}
 */
public record Ration(String pattern, RateLimit limit) {}
