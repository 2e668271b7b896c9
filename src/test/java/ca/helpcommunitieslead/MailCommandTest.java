package ca.helpcommunitieslead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators see of {@code bin/hcl mail}; what it does with reports is in BouncesTest. */
final class MailCommandTest {
    @Test
    void aFileIsNeededAndMustBeThere() {
        assertThat(run("mail", "bounces")).isEqualTo(2);
        assertThat(run("mail", "bounces", "no/such/file")).isEqualTo(1);
        assertThat(run("mail", "bounces", "--help")).isZero();
    }

    private static int run(String... arguments) {
        var out = new PrintWriter(new StringWriter(), true);
        return Commands.run(arguments, Map.of(), out, out);
    }
}
