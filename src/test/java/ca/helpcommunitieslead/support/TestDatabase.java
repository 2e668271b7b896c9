package ca.helpcommunitieslead.support;

import ca.helpcommunitieslead.HelpCommunitiesLead;
import ca.helpcommunitieslead.platform.config.DatabaseUrl;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Databases for tests, each a copy of one that has been migrated and has a campaign in it; of each campaign there is one. They live on the
 * PostgreSQL that {@code HCL_TEST_DATABASE_URL} names or, without it, on one that is started for the test run.
 */
public final class TestDatabase {
    private static final DatabaseUrl SERVER = Optional.ofNullable(System.getenv("HCL_TEST_DATABASE_URL"))
            .map(DatabaseUrl::parse)
            .orElseGet(TestDatabase::embedded);
    private static final long RUN = ProcessHandle.current().pid();
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Map<String, String> TEMPLATES = new ConcurrentHashMap<>();

    private TestDatabase() {}

    private static DatabaseUrl embedded() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "400")
                    .start();
            return new DatabaseUrl(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template(String pack) {
        var name = "hcl_template_" + RUN + "_" + COUNT.incrementAndGet();
        execute("create database " + name);
        HelpCommunitiesLead.start(TestSite.settings(url(name), TestSite.freePort(), true, pack))
                .close();
        return name;
    }

    /** A new database with this campaign in it, as its first start leaves it. */
    static DatabaseUrl fresh(String pack) {
        var name = "hcl_test_" + RUN + "_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATES.computeIfAbsent(pack, TestDatabase::template));
        return url(name);
    }

    /** A new database without anything in it. */
    public static DatabaseUrl empty() {
        var name = "hcl_test_" + RUN + "_" + COUNT.incrementAndGet();
        execute("create database " + name + " template template0");
        return url(name);
    }

    private static DatabaseUrl url(String database) {
        var jdbc = SERVER.jdbcUrl();
        var query = jdbc.indexOf('?');
        var options = query < 0 ? "" : jdbc.substring(query);
        var server = query < 0 ? jdbc : jdbc.substring(0, query);
        return new DatabaseUrl(
                server.substring(0, server.lastIndexOf('/') + 1) + database + options,
                SERVER.user(),
                SERVER.password());
    }

    private static void execute(String statement) {
        try (var connection = DriverManager.getConnection(SERVER.jdbcUrl(), SERVER.user(), SERVER.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
