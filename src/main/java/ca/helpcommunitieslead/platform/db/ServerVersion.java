package ca.helpcommunitieslead.platform.db;

import ca.helpcommunitieslead.platform.config.SettingsProblem;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Makes sure that the database answers and is new enough. */
final class ServerVersion {
    private static final int OLDEST = 15;

    private ServerVersion() {}

    static void refuseOlder(DataSource database) {
        try (var connection = database.getConnection()) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new SettingsProblem(
                        "The database is PostgreSQL " + version + "; version " + OLDEST + " or later is needed.");
            }
        } catch (SQLException e) {
            throw new SettingsProblem("The database does not answer: " + e.getMessage() + ".");
        }
    }
}
