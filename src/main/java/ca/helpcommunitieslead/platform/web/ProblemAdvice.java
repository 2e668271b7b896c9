package ca.helpcommunitieslead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
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
    private final ObjectProvider<PageAddresses> pages;

    ProblemAdvice(ObjectProvider<LanguagelessAddresses> addresses, ObjectProvider<PageAddresses> pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    /** No page, or one that lacks only its language and is then looked for in the one that the browser wishes. */
    @ExceptionHandler({
        NoHandlerFoundException.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        MissingPathVariableException.class
    })
    Reply noSuchPage(HttpServletRequest request) {
        var address = request.getRequestURI();
        if (!isReading(request) || !addresses.getObject().lacksOnlyLanguage(address)) return Reply.notFound();
        var path = address.equals("/") ? "" : address;
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Reply.seeOther("/" + RequestLanguage.wished(request).code() + path + query);
    }

    private static boolean isReading(HttpServletRequest request) {
        return Set.of("GET", "HEAD").contains(request.getMethod());
    }

    /** Somebody asks for a page where only forms are sent, and is led to the page with the form. */
    @ExceptionHandler
    Reply onlyForForms(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        return Optional.of(request.getRequestURI())
                .filter(_ -> isReading(request))
                .flatMap(pages.getObject()::nearest)
                .<Reply>map(Reply::seeOther)
                .orElse(new Reply.Problem(HttpStatus.METHOD_NOT_ALLOWED));
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
