package ca.helpcommunitieslead.platform.packs;

import java.nio.file.Path;

/**
 * Something about a pack that its maker should know.
 *
 * @param line counted from one, as is the column
 * @param message one sentence in English that says what is wrong and what would be right
 * @param warning the pack can be imported all the same
 */
public record PackProblem(Path file, int line, int column, String message, boolean warning) {
    /** As compilers write it, so that editors can jump to the place. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + (warning ? "warning: " : "") + message;
    }
}
