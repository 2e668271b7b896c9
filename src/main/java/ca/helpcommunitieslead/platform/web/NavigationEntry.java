package ca.helpcommunitieslead.platform.web;

/**
 * A link in the public frame that a room brings.
 *
 * @param path the address without its language, such as {@code /tracker}
 * @param labelKey the key of its word
 */
public record NavigationEntry(Place place, int order, String path, String labelKey) {
    public enum Place {
        HEADER,
        ACTION,
        FOOTER
    }
}
