package ca.helpcommunitieslead.platform.web;

import java.nio.charset.CharacterCodingException;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;

/** Tells failures that the sender's bytes caused from our own. */
final class FaultyBytes {
    private FaultyBytes() {}

    static boolean caused(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException refusal && refusal.getCode() < 500) return true;
            if (cause instanceof CharacterCodingException) return true;
        }
        return false;
    }

    /** Whether a file was larger than is taken; the server says so in words only. */
    static boolean tooLarge(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalStateException
                    && String.valueOf(cause.getMessage()).matches("max .*exceeded.*")) return true;
        }
        return false;
    }
}
