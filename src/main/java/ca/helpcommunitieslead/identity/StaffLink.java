package ca.helpcommunitieslead.identity;

import java.util.Set;

/**
 * A link in the staff's navigation that a room brings.
 *
 * @param roles who sees it; empty: everybody who is signed in
 */
public record StaffLink(int order, String path, String labelKey, Set<Role> roles) {
    public StaffLink {
        roles = Set.copyOf(roles);
    }

    public boolean isFor(Person person) {
        return roles.isEmpty() || roles.stream().anyMatch(person::is);
    }
}
