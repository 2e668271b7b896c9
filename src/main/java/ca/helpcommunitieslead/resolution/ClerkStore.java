package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.ClerkRequest.Answer;
import ca.helpcommunitieslead.resolution.ClerkRequest.Difference;
import ca.helpcommunitieslead.resolution.ClerkRequest.Kind;
import ca.helpcommunitieslead.resolution.ClerkRequest.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
final class ClerkStore {
    private static final String ADD = """
            insert into resolution_clerk_request (id, resolution_key, office, lang, asked_by, asked_at, expires_at)
            values (:id, :key, :office, :lang, :by, :at, :expires)""";
    private static final String ADD_LINK =
            "insert into resolution_clerk_link (token_hash, request_id) values (:hash, :request)";
    private static final String COLUMNS = "id, resolution_key, office, lang, asked_at, expires_at, reminded_at ";
    private static final String OF = "select " + COLUMNS
            + " from resolution_clerk_request where resolution_key = :key order by asked_at desc, id";
    private static final String BY_LINK = "select " + COLUMNS + """
             from resolution_clerk_request
             where id = (select request_id from resolution_clerk_link where token_hash = :hash)""";
    private static final String BY_ANSWER = "select " + COLUMNS + """
             from resolution_clerk_request
             where id = (select request_id from resolution_clerk_answer where id = :id)""";
    private static final String ASKED_BY = "select asked_by from resolution_clerk_request where id = :id";
    private static final String LOCK = "select id from resolution_clerk_request where id = :id for update";
    private static final String TO_REMIND = "select " + COLUMNS + """
             from resolution_clerk_request r
             where reminded_at is null and asked_at <= :before and expires_at > :now
               and not exists (select 1 from resolution_clerk_answer a where a.request_id = r.id)
             order by asked_at, id limit 50 for update skip locked""";
    private static final String REMINDED = "update resolution_clerk_request set reminded_at = :at where id = :id";
    private static final String ANSWER = """
            insert into resolution_clerk_answer (id, request_id, kind, answered_at, differences, day, words, state)
            values (:id, :request, :kind, :at, cast(:differences as jsonb), :day, :words, :state)""";
    private static final String ANSWERS = """
            select id, kind, answered_at, differences, day, words, state from resolution_clerk_answer
             where request_id = :request order by answered_at, id""";
    private static final String WAITING = """
            select id from resolution_clerk_answer where state = 'WAITING' and kind = :kind
             order by answered_at, id limit :most""";
    private static final String DECIDE =
            "update resolution_clerk_answer set state = :state where id = :id and state = 'WAITING'";

    private final JdbcClient sql;
    private final JsonMapper json;

    ClerkStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(ClerkRequest request, PersonId by) {
        sql.sql(ADD)
                .param("id", request.id())
                .param("key", request.resolution().value())
                .param("office", request.office().value())
                .param("lang", request.lang().code())
                .param("by", by.value())
                .param("at", Timestamp.from(request.askedAt()))
                .param("expires", Timestamp.from(request.expiresAt()))
                .update();
    }

    void addLink(String hash, UUID request) {
        sql.sql(ADD_LINK).param("hash", hash).param("request", request).update();
    }

    /** Newest first. */
    List<ClerkRequest> of(ResolutionKey key) {
        return sql.sql(OF)
                .param("key", key.value())
                .query((row, _) -> request(row))
                .list();
    }

    Optional<ClerkRequest> byLink(String hash) {
        return sql.sql(BY_LINK)
                .param("hash", hash)
                .query((row, _) -> request(row))
                .optional();
    }

    Optional<ClerkRequest> byAnswer(UUID answer) {
        return sql.sql(BY_ANSWER)
                .param("id", answer)
                .query((row, _) -> request(row))
                .optional();
    }

    /** Who asked the office. */
    PersonId askedBy(UUID request) {
        return new PersonId(
                sql.sql(ASKED_BY).param("id", request).query(UUID.class).single());
    }

    /** Lets one answer to a request be taken at a time, until the transaction ends. */
    void lock(UUID request) {
        sql.sql(LOCK).param("id", request).query(UUID.class).list();
    }

    /** Asked before this, and neither answered nor reminded. */
    List<ClerkRequest> toRemind(Instant before, Instant now) {
        return sql.sql(TO_REMIND)
                .param("before", Timestamp.from(before))
                .param("now", Timestamp.from(now))
                .query((row, _) -> request(row))
                .list();
    }

    void reminded(UUID request, Instant at) {
        sql.sql(REMINDED).param("id", request).param("at", Timestamp.from(at)).update();
    }

    void answer(UUID request, Answer answer) {
        sql.sql(ANSWER)
                .param("id", answer.id())
                .param("request", request)
                .param("kind", answer.kind().name())
                .param("at", Timestamp.from(answer.at()))
                .param("differences", json.writeValueAsString(answer.differences()))
                .param("day", answer.day(), Types.DATE)
                .param("words", answer.words())
                .param("state", answer.state().name())
                .update();
    }

    /** The answers of a kind that wait for staff, the longest first. */
    List<UUID> waiting(Kind kind, int most) {
        return sql.sql(WAITING)
                .param("kind", kind.name())
                .param("most", most)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** False where somebody was faster. */
    boolean decide(UUID answer, State state) {
        return sql.sql(DECIDE).param("id", answer).param("state", state.name()).update() == 1;
    }

    private ClerkRequest request(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var reminded = row.getTimestamp("reminded_at");
        return new ClerkRequest(
                id,
                new ResolutionKey(row.getString("resolution_key")),
                new EmailAddress(row.getString("office")),
                Lang.parse(row.getString("lang")).orElseThrow(),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                reminded == null ? null : reminded.toInstant(),
                answers(id));
    }

    private List<Answer> answers(UUID request) {
        return sql.sql(ANSWERS)
                .param("request", request)
                .query((row, _) -> answer(row))
                .list();
    }

    private Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getTimestamp("answered_at").toInstant(),
                json.readValue(row.getString("differences"), new TypeReference<List<Difference>>() {}),
                row.getObject("day", LocalDate.class),
                row.getString("words"),
                State.valueOf(row.getString("state")));
    }
}
