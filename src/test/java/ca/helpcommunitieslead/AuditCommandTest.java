package ca.helpcommunitieslead;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.platform.config.DatabaseUrl;
import ca.helpcommunitieslead.support.OpenProgram;
import ca.helpcommunitieslead.support.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators see of {@code bin/hcl audit}. */
final class AuditCommandTest {
    @Test
    void aWholeLogAndABrokenOneAreToldApart() {
        var database = TestDatabase.empty();
        assertThat(run(database, "pack", "import", "campaigns/demo", "--write").status())
                .isZero();

        var whole = run(database, "audit", "verify");
        assertThat(whole.status()).isZero();
        assertThat(whole.out()).contains("The log is whole. Entries: 1.");

        try (var program = new OpenProgram(database)) {
            for (var step : List.of(
                    "alter table audit_entry disable trigger all",
                    "update audit_entry set action = 'nothing.do'",
                    "alter table audit_entry enable trigger all")) {
                program.sql().sql(step).update();
            }
        }
        var broken = run(database, "audit", "verify");
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.out()).contains("entry 1 does not fit");
    }

    private static Result run(DatabaseUrl url, String... arguments) {
        var user = encode(url.user()) + (url.password().isEmpty() ? "" : ":" + encode(url.password()));
        var environment =
                Map.of("HCL_DATABASE_URL", url.jdbcUrl().replace("jdbc:postgresql://", "postgresql://" + user + "@"));
        var out = new StringWriter();
        var status = Commands.run(
                arguments, new HashMap<>(environment), new PrintWriter(out, true), new PrintWriter(out, true));
        return new Result(status, out.toString());
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private record Result(int status, String out) {}
}
