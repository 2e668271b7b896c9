package ca.helpcommunitieslead.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.helpcommunitieslead.platform.config.SettingsProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDatabaseTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            execute(database, "create table kept (word text)");
            execute(database, "insert into kept values ('still here')");
        }
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database, "select word from kept")).isEqualTo("still here");
        }
    }

    /** The library starts servers that do not wait for the disk; this one holds people's data. */
    @Test
    void aCommitWaitsForTheDisk() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(read(database, "show fsync")).isEqualTo("on");
            assertThat(read(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(read(database, "show listen_addresses")).isEqualTo("localhost");
            assertThat(read(database, "show server_version_num")).startsWith(DataFolder.MAJOR_VERSION);
        }
    }

    @Test
    void aFolderServesOneProgramAtATime() throws Exception {
        try (var _ = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(SettingsProblem.class)
                    .hasMessageContaining(folder.toString())
                    .hasMessageContaining("is in use by another running copy")
                    .hasMessageContaining("HCL_DATA_DIR");
        }
    }

    @Test
    void aFolderOfAnotherMajorVersionIsLeftAlone() throws Exception {
        var file = folder.resolve("cluster/PG_VERSION");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "14\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("was made by PostgreSQL 14")
                .hasMessageContaining("docs/operations.md");
        assertThat(file).hasContent("14");
    }

    @Test
    void theServerOfAKilledProgramIsStopped() throws Exception {
        var program = anotherProgram();
        var server = serverIn(folder);
        program.destroyForcibly().waitFor();
        assertThat(server.isAlive()).as("the server outlives its program").isTrue();

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(server.isAlive()).isFalse();
            assertThat(read(database, "select word from kept")).isEqualTo("before the kill");
        }
    }

    private Process anotherProgram() throws IOException {
        var program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var words = new BufferedReader(program.inputReader(StandardCharsets.UTF_8));
        for (var line = words.readLine(); line != null; line = words.readLine()) {
            if (line.equals(KilledProgram.READY)) return program;
        }
        throw new AssertionError("the other program did not start its database");
    }

    private static ProcessHandle serverIn(Path folder) throws IOException {
        var pid = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        var url = database.url();
        try (var connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String read(EmbeddedDatabase database, String query) throws SQLException {
        var url = database.url();
        try (var connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** Starts a database and waits to be killed. */
    static final class KilledProgram {
        static final String READY = "the database is ready";

        private KilledProgram() {}

        static void main(String[] arguments) throws Exception {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]));
            execute(database, "create table kept as select 'before the kill' as word");
            System.out.println(READY);
            Thread.sleep(60_000);
        }
    }
}
