package ca.helpcommunitieslead.platform.web;

import org.springframework.http.HttpStatus;

/** What went wrong, in plain words by status; never the text of an exception. */
public record ProblemPage(HttpStatus status) {
    public String key() {
        return switch (status) {
            case FORBIDDEN -> "platform.problem.forbidden";
            case NOT_FOUND -> "platform.problem.notFound";
            case METHOD_NOT_ALLOWED -> "platform.problem.methodNotAllowed";
            case GONE -> "platform.problem.gone";
            case CONTENT_TOO_LARGE -> "platform.problem.tooLarge";
            case UNSUPPORTED_MEDIA_TYPE -> "platform.problem.unsupported";
            case TOO_MANY_REQUESTS -> "platform.problem.tooMany";
            default -> status.is5xxServerError() ? "platform.problem.ours" : "platform.problem.badRequest";
        };
    }
}
