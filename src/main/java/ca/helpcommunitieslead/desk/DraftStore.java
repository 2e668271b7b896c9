package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Draft.Comment;
import ca.helpcommunitieslead.desk.Draft.Share;
import ca.helpcommunitieslead.desk.Draft.Version;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PersonId;
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
final class DraftStore {
    private static final String ROWS = "select id, person_id, municipality_code, title, lang from desk_draft";

    private static final String ADD = """
            insert into desk_draft (id, person_id, municipality_code, title, lang, changed_at)
            values (:id, :person, :council, :title, :lang, :at)""";

    private static final String ADD_VERSION = """
            insert into desk_draft_version (draft_id, number, text, at)
            select :draft, coalesce(max(number), 0) + 1, :text, :at from desk_draft_version where draft_id = :draft""";

    private static final String VERSIONS =
            "select number, text, at from desk_draft_version where draft_id = :draft order by number";

    private static final String SHARES = """
            select id, label, issued_at, expires_at, revoked_at from desk_draft_share
             where draft_id = :draft order by issued_at desc, id""";

    private static final String COMMENTS = """
            select number, name, words, at from desk_draft_comment where share_id = :share order by at, id""";

    private static final String ADD_SHARE = """
            insert into desk_draft_share (id, draft_id, token_hash, label, issued_at, expires_at)
            values (:id, :draft, :hash, :label, :at, :expires)""";

    private static final String OPEN_SHARE = """
            select id, draft_id from desk_draft_share
             where token_hash = :hash and revoked_at is null and expires_at > :now""";

    private static final String REVOKE = """
            update desk_draft_share set revoked_at = :at
             where id = :id and draft_id = :draft and revoked_at is null""";

    private static final String ADD_COMMENT = """
            insert into desk_draft_comment (id, share_id, number, name, words, at)
            values (:id, :share, :number, :name, :words, :at)""";

    private final JdbcClient sql;

    DraftStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(DraftId id, PersonId person, MunicipalityCode council, String title, Lang lang, Instant at) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("person", person.value())
                .param("council", council.value())
                .param("title", title)
                .param("lang", lang.code())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The row is locked, so that two versions never bear one number. */
    Optional<Draft> lock(DraftId id) {
        return sql.sql(ROWS + " where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> draft(row))
                .optional();
    }

    Optional<Draft> byId(DraftId id) {
        return sql.sql(ROWS + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> draft(row))
                .optional();
    }

    /** The latest changed first. */
    List<Draft> of(PersonId person) {
        return sql.sql(ROWS + " where person_id = :person order by changed_at desc, id")
                .param("person", person.value())
                .query((row, _) -> draft(row))
                .list();
    }

    void addVersion(DraftId id, String title, String text, Instant at) {
        sql.sql(ADD_VERSION)
                .param("draft", id.value())
                .param("text", text)
                .param("at", Timestamp.from(at))
                .update();
        sql.sql("update desk_draft set title = :title, changed_at = :at where id = :id")
                .param("id", id.value())
                .param("title", title)
                .param("at", Timestamp.from(at))
                .update();
    }

    void addShare(UUID id, DraftId draft, String hash, String label, Instant at, Instant expires) {
        sql.sql(ADD_SHARE)
                .param("id", id)
                .param("draft", draft.value())
                .param("hash", hash)
                .param("label", label)
                .param("at", Timestamp.from(at))
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /** A link that works; empty where it is unknown, revoked or too old. */
    Optional<Opened> open(String hash, Instant now) {
        return sql.sql(OPEN_SHARE)
                .param("hash", hash)
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Opened(row.getObject("id", UUID.class), new DraftId(row.getObject("draft_id", UUID.class))))
                .optional();
    }

    boolean revoke(DraftId draft, UUID share, Instant at) {
        return sql.sql(REVOKE)
                        .param("id", share)
                        .param("draft", draft.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void addComment(UUID id, UUID share, Comment comment) {
        sql.sql(ADD_COMMENT)
                .param("id", id)
                .param("share", share)
                .param("number", comment.version())
                .param("name", comment.name())
                .param("words", comment.words())
                .param("at", Timestamp.from(comment.at()))
                .update();
    }

    int countComments(UUID share) {
        return sql.sql("select count(*) from desk_draft_comment where share_id = :share")
                .param("share", share)
                .query(Integer.class)
                .single();
    }

    void delete(DraftId id) {
        sql.sql("delete from desk_draft where id = :id").param("id", id.value()).update();
    }

    long countBefore(Instant before) {
        return sql.sql("select count(*) from desk_draft where changed_at < :before")
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    int deleteBefore(Instant before) {
        return sql.sql("delete from desk_draft where changed_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private Draft draft(ResultSet row) throws SQLException {
        var id = new DraftId(row.getObject("id", UUID.class));
        return new Draft(
                id,
                new PersonId(row.getObject("person_id", UUID.class)),
                new MunicipalityCode(row.getString("municipality_code")),
                row.getString("title"),
                Lang.parse(row.getString("lang")).orElseThrow(),
                versions(id),
                shares(id));
    }

    private List<Version> versions(DraftId id) {
        return sql.sql(VERSIONS)
                .param("draft", id.value())
                .query((row, _) -> new Version(
                        row.getInt("number"),
                        row.getString("text"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private List<Share> shares(DraftId id) {
        return sql.sql(SHARES)
                .param("draft", id.value())
                .query((row, _) -> share(row))
                .list();
    }

    private Share share(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var revoked = row.getTimestamp("revoked_at");
        return new Share(
                id,
                row.getString("label"),
                row.getTimestamp("issued_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                revoked == null ? null : revoked.toInstant(),
                comments(id));
    }

    private List<Comment> comments(UUID share) {
        return sql.sql(COMMENTS)
                .param("share", share)
                .query((row, _) -> new Comment(
                        row.getInt("number"),
                        row.getString("name"),
                        row.getString("words"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** A share by which somebody came in. */
    record Opened(UUID share, DraftId draft) {}
}
