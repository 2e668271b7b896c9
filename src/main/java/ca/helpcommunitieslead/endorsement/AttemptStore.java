package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.platform.limits.NetworkKey;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class AttemptStore {
    static final int AT_ONCE = 5000;
    static final String ACCEPTED = "ACCEPTED";

    private static final String ADD = """
            insert into endorsement_attempt (at, network_key, domain, verdict, endorsement_id)
            values (:at, :network, nullif(:domain, ''), :verdict, :endorsement)""";

    private static final String BEFORE = "select count(*) from endorsement_attempt where at < :at";

    private static final String REMOVE_SOME_BEFORE = """
            delete from endorsement_attempt
             where id in (select id from endorsement_attempt where at < :at order by at limit :atOnce)""";

    private static final String BY_NETWORK = """
            with busiest as (
                select network_key as key, count(*) as attempts from endorsement_attempt
                 where at >= :since and network_key is not null
                 group by network_key order by attempts desc, network_key limit :most)
            select a.network_key as key, date_trunc('hour', a.at) as hour, a.verdict, count(*) as attempts
              from endorsement_attempt a join busiest b on b.key = a.network_key
             where a.at >= :since
             group by a.network_key, hour, a.verdict, b.attempts
             order by b.attempts desc, a.network_key, hour, a.verdict""";

    private static final String BY_DOMAIN = """
            with busiest as (
                select domain as key, count(*) as attempts from endorsement_attempt
                 where at >= :since and domain is not null
                 group by domain order by attempts desc, domain limit :most)
            select a.domain as key, date_trunc('hour', a.at) as hour, a.verdict, count(*) as attempts
              from endorsement_attempt a join busiest b on b.key = a.domain
             where a.at >= :since
             group by a.domain, hour, a.verdict, b.attempts
             order by b.attempts desc, a.domain, hour, a.verdict""";

    private final JdbcClient sql;

    AttemptStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Instant at, @Nullable NetworkKey network, String domain, Verdict verdict) {
        var line = Line.of(verdict);
        sql.sql(ADD)
                .param("at", Timestamp.from(at))
                .param("network", network == null ? null : network.value())
                .param("domain", domain)
                .param("verdict", line.name())
                .param("endorsement", line.endorsement())
                .update();
    }

    long before(Instant at) {
        return sql.sql(BEFORE).param("at", Timestamp.from(at)).query(Long.class).single();
    }

    int removeSomeBefore(Instant at) {
        return sql.sql(REMOVE_SOME_BEFORE)
                .param("at", Timestamp.from(at))
                .param("atOnce", AT_ONCE)
                .update();
    }

    List<Count> byNetwork(Instant since, int most) {
        return counts(BY_NETWORK, since, most);
    }

    List<Count> byDomain(Instant since, int most) {
        return counts(BY_DOMAIN, since, most);
    }

    private List<Count> counts(String statement, Instant since, int most) {
        return sql.sql(statement)
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, _) -> new Count(
                        row.getString("key"),
                        row.getTimestamp("hour").toInstant(),
                        row.getString("verdict"),
                        row.getLong("attempts")))
                .list();
    }

    /** What is written of a verdict. */
    private record Line(String name, @Nullable UUID endorsement) {
        static Line of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Accepted(var id) ->
                    new Line(ACCEPTED, id.map(EndorsementId::value).orElse(null));
                case Verdict.Rejected(var reason) -> new Line(reason.name(), null);
            };
        }
    }

    /** Attempts of one network or domain, with one verdict, in one hour. */
    record Count(String key, Instant hour, String verdict, long attempts) {}
}
