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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators see of {@code bin/hcl endorsements}, {@code demo} and {@code retention}. */
final class CountCommandsTest {
    @Test
    void aCrowdIsInventedOnlyWhereNobodyIsRealAndTheCountIsChecked() {
        var database = TestDatabase.empty();
        var environment = environment(database);
        assertThat(run(environment, "demo", "--endorsements", "10").out()).contains("There is no campaign");
        assertThat(run(environment, "pack", "import", "campaigns/ontario", "--write")
                        .status())
                .isZero();

        var refused = run(environment, "demo", "--endorsements", "1000");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("This campaign is no demonstration");

        var filled = run(environment, "demo", "--endorsements", "1000", "--yes");
        assertThat(filled.out()).contains("Invented people added: 1000.", "The count is right");
        assertThat(filled.status()).isZero();
        try (var program = new OpenProgram(database)) {
            assertThat(number(program, "select count(*) from endorsement")).isEqualTo(1000);
            assertThat(number(program, "select count(*) from endorsement where email !~ '@example[.](org|net)$'"))
                    .isZero();
            assertThat(number(program, "select count(distinct state) from endorsement"))
                    .isEqualTo(4);
            assertThat(number(program, "select count(distinct municipality_code) from endorsement"))
                    .isGreaterThan(50);
            assertThat(number(program, "select count(distinct day) from endorsement_event"))
                    .isGreaterThan(100);
            assertThat(number(program, "select count(*) from endorsement where shows_name"))
                    .isGreaterThan(300);
            assertThat(number(program, "select count(*) from endorsement where comment <> ''"))
                    .isGreaterThan(10);
            assertThat(number(program, "select last_value from endorsement_number"))
                    .isEqualTo(number(program, "select max(number) from endorsement"));
        }
        var again = run(environment, "demo", "--endorsements", "1000", "--yes");
        assertThat(again.status()).isEqualTo(1);
        assertThat(again.out()).contains("invented people are never added to real ones");
        assertThat(run(environment, "demo", "--endorsements", "0").status()).isEqualTo(2);

        assertThat(run(environment, "endorsements", "check").status()).isZero();
        try (var program = new OpenProgram(database)) {
            program.sql()
                    .sql("update endorsement_tally_day set individuals = individuals + 1")
                    .update();
            program.sql()
                    .sql(
                            "delete from endorsement where id in (select id from endorsement where state = 'CONFIRMED' limit 3)")
                    .update();
        }
        var wrong = run(environment, "endorsements", "check");
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out()).contains("INDIVIDUAL by day", "The count is wrong");
        var rebuilt = run(environment, "endorsements", "rebuild");
        assertThat(rebuilt.status()).isZero();
        assertThat(rebuilt.out()).contains("events added to the log: 3", "The count is right");
    }

    @Test
    void aDemonstrationTakesCrowdAfterCrowd() {
        var environment = environment(TestDatabase.empty());
        assertThat(run(environment, "pack", "import", "campaigns/demo", "--write")
                        .status())
                .isZero();

        assertThat(run(environment, "demo", "--endorsements", "500").status()).isZero();
        assertThat(run(environment, "demo", "--endorsements", "300").status()).isZero();
    }

    @Test
    void retentionIsADryRunUntilToldOtherwise() {
        var database = TestDatabase.empty();
        var environment = environment(database);
        assertThat(run(environment, "pack", "import", "campaigns/demo", "--write")
                        .status())
                .isZero();
        assertThat(run(environment, "demo", "--endorsements", "200").status()).isZero();
        try (var program = new OpenProgram(database)) {
            program.sql()
                    .sql(
                            "update endorsement set requested_at = requested_at - interval '40 days' where state = 'REQUESTED'")
                    .update();
        }
        var dry = run(environment, "retention");
        assertThat(dry.status()).isZero();
        assertThat(dry.out())
                .contains("Endorsements that nobody confirmed: ", "Nothing was changed")
                .doesNotContain("Endorsements that nobody confirmed: 0");

        assertThat(run(environment, "retention", "--run").out()).contains("Done.");
        assertThat(run(environment, "retention").out()).contains("Endorsements that nobody confirmed: 0");
        assertThat(run(environment, "endorsements", "check").status()).isZero();
    }

    private static long number(OpenProgram program, String query) {
        return program.sql().sql(query).query(Long.class).single();
    }

    private static Map<String, String> environment(DatabaseUrl url) {
        var user = encode(url.user()) + (url.password().isEmpty() ? "" : ":" + encode(url.password()));
        return Map.of("HCL_DATABASE_URL", url.jdbcUrl().replace("jdbc:postgresql://", "postgresql://" + user + "@"));
    }

    private static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    private static Result run(Map<String, String> environment, String... arguments) {
        var out = new StringWriter();
        var errors = new StringWriter();
        var status = Commands.run(
                arguments, new HashMap<>(environment), new PrintWriter(out, true), new PrintWriter(errors, true));
        return new Result(status, out.toString(), errors.toString());
    }

    private record Result(int status, String out, String errors) {}
}
