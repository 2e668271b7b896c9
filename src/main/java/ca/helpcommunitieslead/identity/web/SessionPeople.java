package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps no more than the person's ID in the session and reads person and roles anew for each request, so that a role
 * taken away is gone at once. Public pages never ask, and so never touch a session.
 */
@Component
final class SessionPeople implements SecurityContextRepository {
    private static final String ATTRIBUTE = "person";

    private final People people;

    SessionPeople(People people) {
        this.people = people;
    }

    /** Begins a session for a person, under a new session ID. */
    void begin(HttpServletRequest request, Person person) {
        if (request.getSession(false) != null) request.changeSessionId();
        request.getSession(true).setAttribute(ATTRIBUTE, person.id().value().toString());
    }

    Optional<Person> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String id)) return Optional.empty();
        return people.byId(new PersonId(UUID.fromString(id)));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return new Deferred(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // The session holds the person's ID already, or there is nobody to keep.
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return signedIn(request).isPresent();
    }

    private final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context == null) {
                context = signedIn(request)
                        .<SecurityContext>map(person -> new SecurityContextImpl(new PersonAuthentication(person)))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
            }
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
