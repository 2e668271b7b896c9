package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.identity.SignIns.Entry;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class PeopleStore {
    private static final String PEOPLE = """
            select p.id, p.email, p.name, p.lang,
                   (select array_agg(r.role) from person_role r where r.person_id = p.id) as roles
              from person p""";

    private static final String BY_ID = PEOPLE + " where p.id = :id";

    private static final String BY_EMAIL = PEOPLE + " where lower(p.email) = :email";

    private static final String ALL = PEOPLE + " order by p.name, p.id";

    private static final String ADD = """
            insert into person (id, email, name, lang) values (:id, :email, :name, :lang)""";

    private static final String LOCK_ROLES = "select pg_advisory_xact_lock(hashtext('person_role'))::text";

    private static final String ADMINISTRATORS = "select count(*) from person_role where role = 'ADMINISTRATOR'";

    private static final String ADD_LINK = """
            insert into sign_in_link (token_hash, person_id, issued_at, expires_at, next_path)
            values (:hash, :person, :issued, :expires, :next)""";

    private static final String OPEN_LINK = """
            select person_id, next_path from sign_in_link
             where token_hash = :hash and used_at is null and expires_at > :now""";

    private static final String USE_LINK = """
            update sign_in_link set used_at = :now
             where token_hash = :hash and used_at is null and expires_at > :now
            returning person_id, next_path""";

    private static final String LINKS_SINCE =
            "select count(*) from sign_in_link where person_id = :person and issued_at > :since";

    private final JdbcClient sql;

    PeopleStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Person> byId(PersonId id) {
        return sql.sql(BY_ID)
                .param("id", id.value())
                .query((row, _) -> person(row))
                .optional();
    }

    Optional<Person> byEmail(EmailAddress email) {
        return sql.sql(BY_EMAIL)
                .param("email", email.lowerCase())
                .query((row, _) -> person(row))
                .optional();
    }

    List<Person> all() {
        return sql.sql(ALL).query((row, _) -> person(row)).list();
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new EmailAddress(row.getString("email")),
                row.getString("name"),
                Lang.parse(row.getString("lang")).orElseThrow(),
                roles(row.getArray("roles")));
    }

    private static Set<Role> roles(@Nullable Array array) throws SQLException {
        var roles = new HashSet<Role>();
        if (array == null) return roles;
        for (var name : (String[]) array.getArray()) roles.add(Role.valueOf(name));
        return roles;
    }

    void add(Person person) {
        sql.sql(ADD)
                .param("id", person.id().value())
                .param("email", person.email().value())
                .param("name", person.name())
                .param("lang", person.lang().code())
                .update();
        setRoles(person.id(), person.roles());
    }

    void setRoles(PersonId id, Set<Role> roles) {
        sql.sql("delete from person_role where person_id = :id")
                .param("id", id.value())
                .update();
        for (var role : roles) {
            sql.sql("insert into person_role (person_id, role) values (:id, :role)")
                    .param("id", id.value())
                    .param("role", role.name())
                    .update();
        }
    }

    /** Lets one change of roles happen at a time, so that two cannot both remove the last administrator. */
    void lockRoles() {
        sql.sql(LOCK_ROLES).query(String.class).list();
    }

    int administrators() {
        return sql.sql(ADMINISTRATORS).query(Integer.class).single();
    }

    void addLink(String hash, PersonId person, Instant issued, Instant expires, String next) {
        sql.sql(ADD_LINK)
                .param("hash", hash)
                .param("person", person.value())
                .param("issued", Timestamp.from(issued))
                .param("expires", Timestamp.from(expires))
                .param("next", next)
                .update();
    }

    Optional<Entry> openLink(String hash, Instant now) {
        return link(OPEN_LINK, hash, now);
    }

    /** Marks the link as used; of two requests at once only one gets in. */
    Optional<Entry> useLink(String hash, Instant now) {
        return link(USE_LINK, hash, now);
    }

    private Optional<Entry> link(String statement, String hash, Instant now) {
        return sql.sql(statement)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Found(new PersonId(row.getObject("person_id", UUID.class)), row.getString("next_path")))
                .optional()
                .flatMap(found -> byId(found.person()).map(person -> new Entry(person, found.next())));
    }

    int linksSince(PersonId person, Instant since) {
        return sql.sql(LINKS_SINCE)
                .param("person", person.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    private record Found(PersonId person, String next) {}
}
