package ca.helpcommunitieslead.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms that another site sends through a visitor's browser are refused. */
final class ForgeryTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void aStaffFormWithoutItsTokenIsRefused() {
        var administrator = site.signedIn(Role.ADMINISTRATOR);

        var answer = administrator.post(
                "/en/admin/people",
                "name",
                "Eve",
                "email",
                "eve@example.org",
                "language",
                "en",
                "administrator",
                "true");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(site.mails("eve@example.org")).isEmpty();
        assertThat(administrator.post("/en/admin/people?_csrf=nonsense").status())
                .isEqualTo(403);
        assertThat(administrator.post("/en/sign-out").status()).isEqualTo(403);
        assertThat(administrator.get("/en/admin").status()).isEqualTo(200);
    }

    @Test
    void aTokenServesOnlyItsOwnSession() {
        var one = site.signedIn(Role.ADMINISTRATOR);
        var other = site.signedIn(Role.ADMINISTRATOR);
        var token = one.get("/en/admin/people").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        assertThat(one.post("/en/admin/people?_csrf=" + token).status()).isEqualTo(422);
        assertThat(other.post("/en/admin/people?_csrf=" + token).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Origin, nonsense nonsense",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, nonsense",
    })
    void aPublicFormFromAnotherSiteIsRefused(String header, String value) {
        var person = site.person();
        var before = site.mails(person.email()).size();

        assertThat(send(site.visitor(), person, header, value)).isEqualTo(403);
        assertThat(site.mails(person.email())).hasSize(before);
    }

    @Test
    void theSitesOwnFormsPass() {
        var person = site.person();

        assertThat(send(site.visitor(), person, "Origin", site.baseUrl())).isEqualTo(303);
        assertThat(send(site.visitor(), person, "Sec-Fetch-Site", "same-origin"))
                .isEqualTo(303);
    }

    private static int send(Visitor visitor, Person person, String header, String value) {
        return visitor.send(visitor.request("/en/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header(header, value)
                        .POST(BodyPublishers.ofString("email=" + person.email().value()))
                        .build())
                .status();
    }
}
