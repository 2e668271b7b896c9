package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.identity.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in person, in the words of Spring Security. It is made anew for each request and never stored. */
final class PersonAuthentication extends AbstractAuthenticationToken {
    private final transient Person person;

    PersonAuthentication(Person person) {
        super(List.of());
        this.person = person;
        setAuthenticated(true);
    }

    Person person() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonAuthentication that && that.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
