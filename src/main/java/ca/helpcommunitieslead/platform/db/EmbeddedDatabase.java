package ca.helpcommunitieslead.platform.db;

import ca.helpcommunitieslead.platform.config.DatabaseUrl;
import ca.helpcommunitieslead.platform.config.SettingsProblem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A real PostgreSQL server that this program starts and stops, with its data in a folder that stays. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "postgres";
    private static final String DATABASE = "postgres";
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(60);

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static EmbeddedDatabase start(Path path) {
        var folder = DataFolder.take(path);
        try {
            folder.refuseOtherVersion();
            folder.stopOrphan();
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.cluster())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(STARTS_WITHIN)
                    .setLocaleConfig("locale", "C.UTF-8")
                    // The library starts its servers for tests, without waiting for the disk. This one keeps people's
                    // data.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .start();
            return new EmbeddedDatabase(folder, server);
        } catch (IOException | RuntimeException e) {
            folder.release();
            throw e instanceof SettingsProblem problem
                    ? problem
                    : new SettingsProblem("The embedded database in " + path + " did not start: " + e.getMessage());
        }
    }

    DatabaseUrl url() {
        return new DatabaseUrl(server.getJdbcUrl(USER, DATABASE), USER, "");
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.release();
    }
}
