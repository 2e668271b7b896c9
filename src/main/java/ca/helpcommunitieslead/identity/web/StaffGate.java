package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.StaffLink;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.ReplyWriter;
import ca.helpcommunitieslead.platform.web.StaffFrame;
import ca.helpcommunitieslead.platform.web.StaffFrame.StaffEntry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the staff's pages: asks each handler's {@link Allowed} and puts the staff's frame around the page. */
@Component
final class StaffGate implements HandlerInterceptor {
    private final List<StaffLink> links;
    private final ReplyWriter replies;

    StaffGate(List<StaffLink> links, ReplyWriter replies) {
        this.links =
                links.stream().sorted(Comparator.comparingInt(StaffLink::order)).toList();
        this.replies = replies;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) return true;
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(authentication instanceof PersonAuthentication signedIn)) return true;
        if (!isAllowed(signedIn.person(), method)) {
            replies.write(new Reply.Problem(HttpStatus.FORBIDDEN), request, response);
            return false;
        }
        frame(signedIn.person(), request).putOn(request);
        return true;
    }

    private static boolean isAllowed(Person person, HandlerMethod method) {
        var allowed = method.getMethodAnnotation(Allowed.class);
        if (allowed == null) return false;
        return allowed.value().length == 0 || Arrays.stream(allowed.value()).anyMatch(person::is);
    }

    private StaffFrame frame(Person person, HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var entries = links.stream()
                .filter(link -> link.isFor(person))
                .map(link -> new StaffEntry(link.path(), link.labelKey()))
                .toList();
        return new StaffFrame(person.name(), entries, csrf.getParameterName(), csrf.getToken());
    }
}
