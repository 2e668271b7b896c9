package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That letters were passed on, for rationing; never their words. */
@Component
final class LetterStore {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('desk_letter ' || :sender))::text";

    private static final String ADD = """
            insert into desk_letter (id, sender, membership_id, at) values (:id, :sender, :membership, :at)""";

    private static final String SENT = "select count(*) from desk_letter where sender = :sender and at > :since";

    private static final String SENT_TO = """
            select count(*) from desk_letter l join desk_membership m on m.id = l.membership_id
             where l.sender = :sender and m.person_id = :reader and l.at > :since""";

    private final JdbcClient sql;

    LetterStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one letter of a sender be counted at a time. */
    void lock(PersonId sender) {
        sql.sql(LOCK)
                .param("sender", sender.value().toString())
                .query(String.class)
                .list();
    }

    void add(UUID id, PersonId sender, MembershipId membership, Instant at) {
        sql.sql(ADD)
                .param("id", id)
                .param("sender", sender.value())
                .param("membership", membership.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    int sentSince(PersonId sender, Instant since) {
        return sql.sql(SENT)
                .param("sender", sender.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    int sentSince(PersonId sender, PersonId reader, Instant since) {
        return sql.sql(SENT_TO)
                .param("sender", sender.value())
                .param("reader", reader.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    long countBefore(Instant before) {
        return sql.sql("select count(*) from desk_letter where at < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    int deleteBefore(Instant before) {
        return sql.sql("delete from desk_letter where at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
