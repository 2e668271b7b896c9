package ca.helpcommunitieslead.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files as forms bring them. */
public final class Uploads {
    private Uploads() {}

    public static boolean isGiven(@Nullable MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    public static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
