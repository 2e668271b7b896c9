package ca.helpcommunitieslead.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what filters and the server itself refused. */
@Controller
final class ErrorPages implements ErrorController {
    @RequestMapping("/error")
    Reply error(HttpServletRequest request) {
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (failure instanceof Throwable throwable && FaultyBytes.tooLarge(throwable)) {
            return new Reply.Problem(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (failure instanceof Throwable throwable && FaultyBytes.caused(throwable)) {
            return new Reply.Problem(HttpStatus.BAD_REQUEST);
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return new Reply.Problem(status == null ? HttpStatus.BAD_REQUEST : status);
    }
}
