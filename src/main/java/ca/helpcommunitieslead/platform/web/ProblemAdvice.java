package ca.helpcommunitieslead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every failure into a page that a person can read; what went wrong inside goes to the log only. */
@ControllerAdvice
final class ProblemAdvice {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ObjectProvider<LanguagelessAddresses> addresses;

    ProblemAdvice(ObjectProvider<LanguagelessAddresses> addresses) {
        this.addresses = addresses;
    }

    @ExceptionHandler({NoHandlerFoundException.class, NoResourceFoundException.class})
    Reply noSuchPage(HttpServletRequest request) {
        var readable = Set.of("GET", "HEAD").contains(request.getMethod());
        if (readable && addresses.getObject().lacksOnlyLanguage(request.getRequestURI())) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            var path = request.getRequestURI().equals("/") ? "" : request.getRequestURI();
            return Reply.seeOther("/" + RequestLanguage.wished(request).code() + path + query);
        }
        return Reply.notFound();
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingPathVariableException.class})
    Reply unreadableAddress(Exception e) {
        return Reply.notFound();
    }

    @ExceptionHandler
    Reply tooLarge(MaxUploadSizeExceededException e) {
        return new Reply.Problem(HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler({MultipartException.class, RequestRejectedException.class})
    Reply malformed(RuntimeException e) {
        return new Reply.Problem(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    Reply anythingElse(Exception e) {
        if (e instanceof ErrorResponse known)
            return new Reply.Problem(HttpStatus.valueOf(known.getStatusCode().value()));
        return FaultyBytes.blame(e).map(Reply.Problem::new).orElseGet(() -> ours(e));
    }

    private static Reply.Problem ours(Exception e) {
        log.error("A request failed", e);
        return new Reply.Problem(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
