package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One-time keys of outcome forms, with what came of them; and what was typed when a session was over. */
@Component
final class OutcomeStore {
    private static final String USE = """
            insert into desk_outcome (key_hash, person_id, at) values (:hash, :person, :at) on conflict do nothing""";

    private static final String RECORDED =
            "select resolution from desk_outcome where key_hash = :hash and person_id = :person";

    private static final String KEEP = """
            insert into desk_outcome_kept (key_hash, typed, at) values (:hash, :typed, :at)
            on conflict (key_hash) do update set typed = excluded.typed, at = excluded.at""";

    private final JdbcClient sql;

    OutcomeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False where the key was used; a second request with it waits here until the first is committed. */
    boolean use(SecretToken key, Person by, Instant at) {
        return sql.sql(USE)
                        .param("hash", key.hash())
                        .param("person", by.id().value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** What was kept behind the key is needed no more. */
    void recorded(SecretToken key, ResolutionKey resolution) {
        dropKept(key);
        sql.sql("update desk_outcome set resolution = :resolution where key_hash = :hash")
                .param("hash", key.hash())
                .param("resolution", resolution.value())
                .update();
    }

    /** Nothing was recorded with it, so that the corrected form can be sent. */
    void release(SecretToken key) {
        sql.sql("delete from desk_outcome where key_hash = :hash")
                .param("hash", key.hash())
                .update();
    }

    /** What came of a key that this person used. */
    Optional<ResolutionKey> recorded(SecretToken key, Person by) {
        return sql.sql(RECORDED)
                .param("hash", key.hash())
                .param("person", by.id().value())
                .query(String.class)
                .optional()
                .map(ResolutionKey::new);
    }

    void keep(SecretToken key, String typed, Instant at) {
        sql.sql(KEEP)
                .param("hash", key.hash())
                .param("typed", typed)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<String> kept(SecretToken key, Instant since) {
        return sql.sql("select typed from desk_outcome_kept where key_hash = :hash and at > :since")
                .param("hash", key.hash())
                .param("since", Timestamp.from(since))
                .query(String.class)
                .optional();
    }

    private void dropKept(SecretToken key) {
        sql.sql("delete from desk_outcome_kept where key_hash = :hash")
                .param("hash", key.hash())
                .update();
    }

    long count(Instant keptBefore, Instant usedBefore) {
        return sql.sql("""
                        select (select count(*) from desk_outcome_kept where at < :kept)
                             + (select count(*) from desk_outcome where at < :used)""")
                .param("kept", Timestamp.from(keptBefore))
                .param("used", Timestamp.from(usedBefore))
                .query(Long.class)
                .single();
    }

    int delete(Instant keptBefore, Instant usedBefore) {
        return sql.sql("delete from desk_outcome_kept where at < :kept")
                        .param("kept", Timestamp.from(keptBefore))
                        .update()
                + sql.sql("delete from desk_outcome where at < :used")
                        .param("used", Timestamp.from(usedBefore))
                        .update();
    }
}
