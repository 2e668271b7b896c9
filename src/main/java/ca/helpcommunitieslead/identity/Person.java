package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PersonId;
import java.util.Set;

/** A person with an account. A handler that takes one as a parameter gets the person who is signed in. */
public record Person(PersonId id, EmailAddress email, String name, Lang lang, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
