package ca.helpcommunitieslead.platform.text;

/**
 * A heading of a text.
 *
 * @param level from 1 to 6, as it stands on the page
 * @param id what an address ends with to lead there; unique within the text
 */
public record OutlineEntry(int level, String text, String id) {}
