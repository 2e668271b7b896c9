package ca.helpcommunitieslead.platform.documents;

import ca.helpcommunitieslead.kernel.Lang;
import java.net.URI;

/**
 * A sheet of paper for a wall, with a QR code.
 *
 * @param author whose poster it is, for the file's properties
 * @param title in the largest letters
 * @param lead a sentence or two below
 * @param call what to do with the code
 * @param address where the code leads; it stands below it in letters too
 * @param foot who says all this
 */
public record Poster(Lang lang, String author, String title, String lead, String call, URI address, String foot) {}
