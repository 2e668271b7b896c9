package ca.helpcommunitieslead.desk;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ReminderStore {
    private static final String NOTE = """
            insert into desk_reminder (membership_id, kind, meeting, at) values (:membership, :kind, :meeting, :at)
            on conflict do nothing""";

    private final JdbcClient sql;

    ReminderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False where it is noted already; of two at once, one waits for the other. */
    boolean note(MembershipId membership, Reminder reminder, Instant at) {
        return sql.sql(NOTE)
                        .param("membership", membership.value())
                        .param("kind", reminder.kind().name())
                        .param("meeting", reminder.meeting())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
