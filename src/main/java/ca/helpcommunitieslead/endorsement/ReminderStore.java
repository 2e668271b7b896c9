package ca.helpcommunitieslead.endorsement;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is to be reminded, and how often they were. */
@Component
final class ReminderStore {
    private static final String DUE = """
            select e.id, (select t.token_hash from endorsement_token t where t.endorsement_id = e.id and t.asks
                           order by t.issued_at desc, t.token_hash limit 1) as token_hash
              from endorsement e
             where e.state = 'REQUESTED' and e.requested_at > :expired
               and ((e.reminders = 0 and e.requested_at <= :first)
                    or (e.reminders = 1 and e.requested_at <= :second and e.reminded_at <= :pause))
               and exists (select 1 from endorsement_token t where t.endorsement_id = e.id and t.asks)
             order by e.requested_at limit :most for update of e skip locked""";

    private static final String REMINDED = """
            update endorsement set reminders = reminders + 1, reminded_at = :at where id = :id and reminders < 2""";

    private static final String GIVE_UP = "update endorsement set reminders = 2 where id = :id";

    private final JdbcClient sql;

    ReminderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The longest waiting; their rows stay locked until the transaction ends, and others pass them by. */
    List<Due> due(Instant now, Pauses pauses, int most) {
        return sql.sql(DUE)
                .param("expired", Timestamp.from(now.minus(EndorsementPost.LINK_CONFIRMS)))
                .param("first", Timestamp.from(now.minus(pauses.first())))
                .param("second", Timestamp.from(now.minus(pauses.second())))
                .param("pause", Timestamp.from(now.minus(pauses.second().minus(pauses.first()))))
                .param("most", most)
                .query((row, _) ->
                        new Due(new EndorsementId(row.getObject("id", UUID.class)), row.getString("token_hash")))
                .list();
    }

    void reminded(EndorsementId id, Instant at) {
        sql.sql(REMINDED)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Never reminds this person. */
    void giveUp(EndorsementId id) {
        sql.sql(GIVE_UP).param("id", id.value()).update();
    }

    /**
     * Somebody to remind.
     *
     * @param tokenHash of the newest link that something was asked for with
     */
    record Due(EndorsementId id, String tokenHash) {}

    /** How long after the form the first and the second reminder go out. */
    record Pauses(Duration first, Duration second) {}
}
