package ca.helpcommunitieslead.campaign;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What only the import and the export of packs ask the database for. */
@Component
final class PackStore {
    private static final String LANGUAGES = "select languages from campaign";

    private static final String SAVE_LANGUAGES = "update campaign set languages = cast(:languages as jsonb)";

    private static final String LOCK_TEXTS = "select key from text order by kind, key for update";

    private static final String MOVE_PRIORITY = "update priority set position = :position where slug = :key";

    private static final String MOVE_ASK = "update ask set position = :position where key = :key";

    private final JdbcClient sql;
    private final JsonMapper json;

    PackStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    List<String> languages() {
        return json.readValue(sql.sql(LANGUAGES).query(String.class).single(), new TypeReference<List<String>>() {});
    }

    void saveLanguages(List<String> languages) {
        sql.sql(SAVE_LANGUAGES)
                .param("languages", json.writeValueAsString(languages))
                .update();
    }

    /** Keeps editors from saving or publishing until the transaction ends. */
    void lockTexts() {
        sql.sql(LOCK_TEXTS).query(String.class).list();
    }

    /** Gives the priorities these places, the first one first. */
    void orderPriorities(List<String> slugs) {
        order(MOVE_PRIORITY, slugs);
    }

    void orderAsks(List<String> keys) {
        order(MOVE_ASK, keys);
    }

    private void order(String statement, List<String> keys) {
        for (var i = 0; i < keys.size(); i++) {
            sql.sql(statement).param("key", keys.get(i)).param("position", i).update();
        }
    }
}
