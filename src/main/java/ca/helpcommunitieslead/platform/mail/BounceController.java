package ca.helpcommunitieslead.platform.mail;

import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** Where mail servers and providers tell of bounces; only with the operator's token, and nowhere without one. */
@Controller
final class BounceController {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_BODY = 1024 * 1024;
    private static final MediaType REPORT = MediaType.parseMediaType("message/rfc822");

    private final Bounces bounces;
    private final Settings settings;

    BounceController(Bounces bounces, Settings settings) {
        this.bounces = bounces;
        this.settings = settings;
    }

    @PostMapping("/api/v1/mail/bounces")
    Reply take(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String shown)
            throws IOException {
        var token = settings.bounceToken();
        if (token.isEmpty()) return Reply.notFound();
        if (!isShown(token.get(), shown)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return new Reply.Problem(HttpStatus.UNAUTHORIZED);
        }
        var type = type(request);
        if (type.isEmpty()) return new Reply.Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) return new Reply.Problem(HttpStatus.CONTENT_TOO_LARGE);
        var taken = type.get().equalsTypeAndSubtype(REPORT) ? bounces.takeReport(body) : bounces.takeJson(body);
        return taken.<Reply>map(Reply.Data::new).orElseGet(() -> new Reply.Problem(HttpStatus.BAD_REQUEST));
    }

    /** Compares hashes, in a time that does not depend on how much of the token is right. */
    private static boolean isShown(SecretToken token, @Nullable String shown) {
        if (shown == null || !shown.startsWith(BEARER)) return false;
        var guess = new SecretToken(shown.substring(BEARER.length()).strip());
        return MessageDigest.isEqual(bytes(token), bytes(guess));
    }

    private static byte[] bytes(SecretToken token) {
        return token.hash().getBytes(StandardCharsets.US_ASCII);
    }

    private static Optional<MediaType> type(HttpServletRequest request) {
        try {
            var type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return Optional.of(type)
                    .filter(one ->
                            one.equalsTypeAndSubtype(REPORT) || one.equalsTypeAndSubtype(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException _) {
            return Optional.empty();
        }
    }
}
