package ca.helpcommunitieslead.platform.web;

import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Tells failures that the sender's bytes caused from our own. */
final class FaultyBytes {
    private FaultyBytes() {}

    /** What the sender is answered; empty where the failure is not theirs. The innermost reason is the exact one. */
    static Optional<HttpStatus> blame(Throwable failure) {
        var status = Optional.<HttpStatus>empty();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException refusal && refusal.getCode() < 500) {
                status = Optional.ofNullable(HttpStatus.resolve(refusal.getCode()));
            }
            if (isTooLarge(cause)) return Optional.of(HttpStatus.CONTENT_TOO_LARGE);
            if (cause instanceof CharacterCodingException) status = Optional.of(HttpStatus.BAD_REQUEST);
        }
        return status;
    }

    /** A file was larger than is taken; the server says so in words only. */
    private static boolean isTooLarge(Throwable cause) {
        return cause instanceof IllegalStateException
                && String.valueOf(cause.getMessage()).matches("max .*exceeded.*");
    }
}
