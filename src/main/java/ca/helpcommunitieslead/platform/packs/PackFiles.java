package ca.helpcommunitieslead.platform.packs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a pack's files: UTF-8 of a bounded size, with line feeds alone between the lines. */
public final class PackFiles {
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PackFiles() {}

    /** The file's text; empty where it cannot be read, which is a problem then. */
    public static Optional<String> read(Path file, PackProblems problems) {
        try {
            if (!Files.isRegularFile(file)) {
                problems.error(file, "there is no such file, and the pack needs it");
                return Optional.empty();
            }
            if (Files.size(file) > MOST_BYTES) {
                problems.error(file, "the file is larger than 20 MB; packs hold text and tables only");
                return Optional.empty();
            }
            return decode(file, Files.readAllBytes(file), problems);
        } catch (IOException e) {
            problems.error(file, "the file cannot be read (" + e.getMessage() + ")");
            return Optional.empty();
        }
    }

    private static Optional<String> decode(Path file, byte[] content, PackProblems problems) {
        var bytes = ByteBuffer.wrap(content);
        var characters = CharBuffer.allocate(content.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
        var text = tidy(characters.flip().toString());
        if (result.isError()) {
            report(
                    file,
                    text,
                    text.length(),
                    "the bytes here are no UTF-8; save the file in the encoding UTF-8",
                    problems);
            return Optional.empty();
        }
        var control = firstControl(text);
        if (control >= 0) {
            report(file, text, control, "there is an invisible control character here; delete it", problems);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String tidy(String text) {
        var start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        return text.substring(start).replace("\r\n", "\n");
    }

    private static void report(Path file, String text, int at, String message, PackProblems problems) {
        var before = text.substring(0, at);
        var line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        problems.error(file, line, at - before.lastIndexOf('\n'), message);
    }

    /** Whether a text holds something that no text holds and the database refuses, such as the character zero. */
    public static boolean isFaulty(String text) {
        return firstControl(text) >= 0 || text.codePoints().anyMatch(PackFiles::isHalf);
    }

    private static int firstControl(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') return i;
        }
        return -1;
    }

    /** Half of a character that is made of two. */
    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
