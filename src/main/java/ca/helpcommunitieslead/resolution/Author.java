package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who caused a step.
 *
 * @param person null for somebody without an account, who came by a mailed link
 * @param role the role under which the public sees the step
 */
record Author(@Nullable PersonId person, String role) {
    static final Author CLERK = new Author(null, "CLERK");

    static Author of(Person person) {
        return new Author(person.id(), role(person));
    }

    private static String role(Person person) {
        if (person.is(Role.VERIFIER)) return Role.VERIFIER.name();
        if (person.is(Role.EDITOR)) return Role.EDITOR.name();
        return person.is(Role.ADMINISTRATOR) ? Role.ADMINISTRATOR.name() : "MEMBER";
    }
}
