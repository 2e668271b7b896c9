package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R9: nobody fills in the form in less than two seconds. Only an operator's site asks. */
final class FormStampsTest {
    private static final Pattern MADE = Pattern.compile("name=\"made\" value=\"([^\"]+)\"");

    @RegisterExtension
    static final TestSite site = TestSite.production();

    @Test
    void tooFast() {
        var made = made();
        sends("quick@stamp.example", made);
        site.clock().advance(Duration.ofSeconds(3));
        sends("slow@stamp.example", made);

        assertThat(verdict("quick@stamp.example")).isEqualTo("TOO_FAST");
        assertThat(verdict("slow@stamp.example")).isEqualTo("ACCEPTED");
    }

    @Test
    void aFormThatIsShownAgainKeepsItsStamp() {
        var made = made();

        assertThat(site.visitor().post("/en/endorse", "made", made).body()).contains(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.2", "99999999999999999999.0", "forged"})
    void aFormWithoutAValidStampIsJudgedByTheOtherRules(String stamp) {
        var made = stamp.equals("forged") ? made().replaceAll(".$", "x") : stamp;
        var email = "p" + stamp.hashCode() + "@unstamped.example";
        sends(email, made);

        assertThat(verdict(email)).isEqualTo("ACCEPTED");
    }

    @Test
    void aStampOfANodeWhoseClockIsAheadSaysNothing() {
        var made = made();
        site.clock().advance(Duration.ofSeconds(-30));
        sends("ahead@ahead.example", made);
        site.clock().advance(Duration.ofSeconds(30));

        assertThat(verdict("ahead@ahead.example")).isEqualTo("ACCEPTED");
    }

    private static String made() {
        site.clock().advance(Duration.ofSeconds(10));
        var form = MADE.matcher(site.visitor().get("/en/endorse").body());
        assertThat(form.find()).isTrue();
        return form.group(1);
    }

    private static void sends(String email, String made) {
        var answer = site.visitor()
                .post("/en/endorse", "name", "Jane Doe", "email", email, "postalCode", "K1P 1J1", "made", made);
        assertThat(answer.location()).isEqualTo("/en/endorse/sent");
    }

    /** Each address is of one attempt; what was accepted is stored. */
    private static String verdict(String email) {
        var domain = email.substring(email.indexOf('@') + 1);
        var stored = site.sql()
                .sql("select count(*) from endorsement where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
        if (stored == 1) return "ACCEPTED";
        return site.sql()
                .sql("select verdict from endorsement_attempt where domain = :domain and endorsement_id is null")
                .param("domain", domain)
                .query(String.class)
                .single();
    }
}
