package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Ids;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The people with an account. */
@Component
public final class People {
    private final PeopleStore store;
    private final SignIns signIns;
    private final AuditLog audit;
    private final Ids ids;
    private final Tx tx;

    People(PeopleStore store, SignIns signIns, AuditLog audit, Ids ids, Tx tx) {
        this.store = store;
        this.signIns = signIns;
        this.audit = audit;
        this.ids = ids;
        this.tx = tx;
    }

    public Optional<Person> byId(PersonId id) {
        return store.byId(id);
    }

    public Optional<Person> byEmail(EmailAddress email) {
        return store.byEmail(email);
    }

    /** Everybody, by name. */
    public List<Person> all() {
        return store.all();
    }

    /** Adds a person and mails them a first sign-in link, or says that the mailbox has an account. */
    public Invitation invite(Person by, EmailAddress email, String name, Lang lang, Set<Role> roles) {
        return invite(by, email, name, lang, roles, "/" + lang.code() + "/admin");
    }

    /** The same with a link that leads elsewhere within the site. */
    public Invitation invite(Person by, EmailAddress email, String name, Lang lang, Set<Role> roles, String next) {
        return tx.call(() -> {
            store.lockRoles();
            if (store.byEmail(email).isPresent()) return new Invitation.Known();
            var person = new Person(new PersonId(ids.next()), email, name, lang, roles);
            store.add(person);
            signIns.mailInvitation(person, by, next);
            audit.record(by.id(), "person.invite", person.id().value().toString(), Map.of("roles", names(roles)));
            return new Invitation.Sent(person);
        });
    }

    /** Gives a person these roles and no others. The last administrator stays one. */
    public RoleChange changeRoles(Person by, PersonId whom, Set<Role> roles) {
        return tx.call(() -> {
            store.lockRoles();
            var person = store.byId(whom);
            if (person.isEmpty()) return RoleChange.UNKNOWN;
            var leaves = person.get().is(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR);
            if (leaves && store.administrators() == 1) return RoleChange.LAST_ADMINISTRATOR;
            store.setRoles(whom, roles);
            audit.record(by.id(), "person.roles", whom.value().toString(), Map.of("roles", names(roles)));
            return RoleChange.DONE;
        });
    }

    private static String names(Set<Role> roles) {
        return new TreeSet<>(roles).toString();
    }

    /** Makes sure that somebody can let the others in; in an empty database it is this mailbox, with every role. */
    Person firstAdministrator(EmailAddress email, String name) {
        return tx.call(() -> {
            store.lockRoles();
            var known = store.byEmail(email);
            if (known.isPresent()) return known.get();
            var person = new Person(new PersonId(ids.next()), email, name, Lang.EN, Set.of(Role.values()));
            if (store.administrators() == 0) store.add(person);
            return person;
        });
    }

    /** What came of an invitation. */
    public sealed interface Invitation {
        record Sent(Person person) implements Invitation {}

        record Known() implements Invitation {}
    }

    /** What came of a change of roles. */
    public enum RoleChange {
        DONE,
        UNKNOWN,
        LAST_ADMINISTRATOR
    }
}
