package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.EndorsementRule.Effect;
import ca.helpcommunitieslead.endorsement.EndorsementRule.Kind;
import ca.helpcommunitieslead.endorsement.EndorsementRule.RuleId;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class RuleStore {
    private static final String IN_FORCE = """
            select id, effect, kind, pattern, reason, created_by, at, until from endorsement_rule
             where until is null or until > :now order by at desc, id desc""";

    private static final String ADD = """
            insert into endorsement_rule (id, effect, kind, pattern, reason, created_by, at, until)
            values (:id, :effect, :kind, :pattern, :reason, :by, :at, :until)
            on conflict (effect, kind, pattern) do nothing""";

    private static final String REMOVE = """
            delete from endorsement_rule where id = :id
            returning id, effect, kind, pattern, reason, created_by, at, until""";

    private static final String ENDED = "select count(*) from endorsement_rule where until <= :now";

    private static final String REMOVE_ENDED = "delete from endorsement_rule where until <= :now";

    private final JdbcClient sql;

    RuleStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<EndorsementRule> inForce(Instant now) {
        return sql.sql(IN_FORCE)
                .param("now", Timestamp.from(now))
                .query((row, _) -> rule(row))
                .list();
    }

    /** False where there is the same rule already. */
    boolean add(EndorsementRule rule) {
        return sql.sql(ADD)
                        .param("id", rule.id().value())
                        .param("effect", rule.effect().name())
                        .param("kind", rule.kind().name())
                        .param("pattern", rule.pattern())
                        .param("reason", rule.reason())
                        .param("by", rule.createdBy().value())
                        .param("at", Timestamp.from(rule.at()))
                        .param("until", rule.until() == null ? null : Timestamp.from(rule.until()))
                        .update()
                == 1;
    }

    Optional<EndorsementRule> remove(RuleId id) {
        return sql.sql(REMOVE)
                .param("id", id.value())
                .query((row, _) -> rule(row))
                .optional();
    }

    long ended(Instant now) {
        return sql.sql(ENDED)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    long removeEnded(Instant now) {
        return sql.sql(REMOVE_ENDED).param("now", Timestamp.from(now)).update();
    }

    private static EndorsementRule rule(ResultSet row) throws SQLException {
        return new EndorsementRule(
                new RuleId(row.getObject("id", UUID.class)),
                Effect.valueOf(row.getString("effect")),
                Kind.valueOf(row.getString("kind")),
                row.getString("pattern"),
                row.getString("reason"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getTimestamp("at").toInstant(),
                instant(row.getTimestamp("until")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
