package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Joining.State;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.CanonicalAddress;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JoiningStore {
    private static final String ROWS = """
            select id, email, name, lang, municipality_code, office, ward, askable, state, requested_at, state_since
              from desk_joining""";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('desk_joining ' || :mailbox))::text";

    private static final String ADD = """
            insert into desk_joining (id, mailbox, email, name, lang, municipality_code, office, ward, askable, state,
                                      token_hash, requested_at, state_since)
            values (:id, :mailbox, :email, :name, :lang, :council, :office, :ward, :askable, :state, :hash, :at, :at)""";

    private static final String SINCE =
            "select count(*) from desk_joining where mailbox = :mailbox and requested_at > :since";

    private static final String WAITING = ROWS + " where state = 'CONFIRMED' order by state_since, id limit :most";

    private static final String SAME_WAITING = """
            select exists (select 1 from desk_joining where mailbox = :mailbox and municipality_code = :council
                              and state = 'CONFIRMED' and id <> :id)""";

    private static final String MOVE = """
            update desk_joining set state = :to, state_since = :at where id = :id and state = :from""";

    private static final String FORGET_BEFORE = """
            from desk_joining
             where (state = 'REQUESTED' and requested_at < :confirmBy)
                or (state in ('APPROVED', 'REFUSED') and state_since < :decidedBy)""";

    private final JdbcClient sql;

    JoiningStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one form about a mailbox be worked on at a time. */
    void lock(CanonicalAddress mailbox) {
        sql.sql(LOCK).param("mailbox", mailbox.value()).query(String.class).list();
    }

    int requestedSince(CanonicalAddress mailbox, Instant since) {
        return sql.sql(SINCE)
                .param("mailbox", mailbox.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void add(JoiningId id, JoiningRequest request, State state, String tokenHash, Instant at) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("mailbox", CanonicalAddress.of(request.email()).value())
                .param("email", request.email().value())
                .param("name", request.name())
                .param("lang", request.lang().code())
                .param("council", request.seat().council().value())
                .param("office", request.seat().office().name())
                .param("ward", request.seat().ward())
                .param("askable", request.askable())
                .param("state", state.name())
                .param("hash", tokenHash)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Joining> byHash(String hash) {
        return sql.sql(ROWS + " where token_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> joining(row))
                .optional();
    }

    Optional<Joining> byId(JoiningId id) {
        return sql.sql(ROWS + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> joining(row))
                .optional();
    }

    List<Joining> waiting(int most) {
        return sql.sql(WAITING)
                .param("most", most)
                .query((row, _) -> joining(row))
                .list();
    }

    /** Whether the same mailbox asks for the same council already. */
    boolean isAskedAlready(Joining joining) {
        return sql.sql(SAME_WAITING)
                .param("id", joining.id().value())
                .param("mailbox", CanonicalAddress.of(joining.request().email()).value())
                .param("council", joining.request().seat().council().value())
                .query(Boolean.class)
                .single();
    }

    /** False where it does not stand as it was seen. */
    boolean move(Joining before, State to, Instant at) {
        return sql.sql(MOVE)
                        .param("id", before.id().value())
                        .param("from", before.state().name())
                        .param("to", to.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void delete(JoiningId id) {
        sql.sql("delete from desk_joining where id = :id")
                .param("id", id.value())
                .update();
    }

    long countBefore(Instant confirmBy, Instant decidedBy) {
        return sql.sql("select count(*) " + FORGET_BEFORE)
                .param("confirmBy", Timestamp.from(confirmBy))
                .param("decidedBy", Timestamp.from(decidedBy))
                .query(Long.class)
                .single();
    }

    int deleteBefore(Instant confirmBy, Instant decidedBy) {
        return sql.sql("delete " + FORGET_BEFORE)
                .param("confirmBy", Timestamp.from(confirmBy))
                .param("decidedBy", Timestamp.from(decidedBy))
                .update();
    }

    private static Joining joining(ResultSet row) throws SQLException {
        return new Joining(
                new JoiningId(row.getObject("id", UUID.class)),
                new JoiningRequest(
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        new Seat(
                                new MunicipalityCode(row.getString("municipality_code")),
                                Office.valueOf(row.getString("office")),
                                row.getString("ward")),
                        row.getBoolean("askable"),
                        Lang.parse(row.getString("lang")).orElseThrow()),
                State.valueOf(row.getString("state")),
                row.getTimestamp("requested_at").toInstant(),
                row.getTimestamp("state_since").toInstant());
    }
}
