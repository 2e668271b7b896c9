package ca.helpcommunitieslead.platform.secret;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class SecretStore {
    private static final String KEPT = "select value from platform_secret";

    private final JdbcClient sql;

    SecretStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The key that was made with the table, the same for all nodes. */
    String kept() {
        return sql.sql(KEPT).query(String.class).single();
    }
}
