package ca.helpcommunitieslead.resolution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class LinkStore {
    private static final String ALL = "select link, checked_at, result, failures, failing_since from resolution_link";

    private static final String SAVE = """
            insert into resolution_link (link, checked_at, result, failures, failing_since)
            values (:link, :at, :result, :failures, :since)
            on conflict (digest) do update set
                checked_at = excluded.checked_at, result = excluded.result,
                failures = excluded.failures, failing_since = excluded.failing_since""";

    private final JdbcClient sql;

    LinkStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<LinkState> all() {
        return sql.sql(ALL).query((row, _) -> state(row)).list();
    }

    List<LinkState> of(List<String> links) {
        if (links.isEmpty()) return List.of();
        return sql.sql(ALL + " where digest in (select md5(wanted) from unnest(:links) as wanted)")
                .param("links", links.toArray(String[]::new))
                .query((row, _) -> state(row))
                .list();
    }

    private static LinkState state(ResultSet row) throws SQLException {
        var since = row.getTimestamp("failing_since");
        return new LinkState(
                row.getString("link"),
                row.getTimestamp("checked_at").toInstant(),
                LinkResult.valueOf(row.getString("result")),
                row.getInt("failures"),
                since == null ? null : since.toInstant());
    }

    void save(LinkState state) {
        sql.sql(SAVE)
                .param("link", state.link())
                .param("at", Timestamp.from(state.checkedAt()))
                .param("result", state.result().name())
                .param("failures", state.failures())
                .param(
                        "since",
                        state.failingSince() == null ? null : Timestamp.from(state.failingSince()),
                        Types.TIMESTAMP)
                .update();
    }
}
