package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.PersonId;
import java.util.Optional;

/** Who writes in the outreach log; each in their own entries only. */
public sealed interface OutreachAuthor {
    /** The contact of an organisation, by the mailed link. */
    record Contact(OrganisationId of) implements OutreachAuthor {}

    /** Somebody of the staff, for the secretariat. */
    record Staff(Person person) implements OutreachAuthor {}

    /** Whose entries these are; empty: the secretariat's. */
    default Optional<OrganisationId> organisation() {
        return switch (this) {
            case Contact(var id) -> Optional.of(id);
            case Staff _ -> Optional.empty();
        };
    }

    /** The one with an account. */
    default Optional<PersonId> actor() {
        return switch (this) {
            case Contact _ -> Optional.empty();
            case Staff(var person) -> Optional.of(person.id());
        };
    }
}
