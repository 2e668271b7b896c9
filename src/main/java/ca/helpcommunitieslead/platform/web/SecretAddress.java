package ca.helpcommunitieslead.platform.web;

/**
 * Addresses that hold a reader's secret. A room declares them as a bean.
 *
 * @param firstWord what follows the language, such as {@code endorsements}
 */
public record SecretAddress(String firstWord) {
    /** Whether this is one of them, in whatever language. */
    boolean holds(String path) {
        var words = path.split("/", 4);
        return words.length > 2 && !words[1].isEmpty() && words[2].equals(firstWord);
    }
}
