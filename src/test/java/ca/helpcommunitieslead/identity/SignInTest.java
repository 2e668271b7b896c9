package ca.helpcommunitieslead.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class SignInTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void openingTheLinkChangesNothingAndPressingTheButtonSignsIn() {
        var person = site.person(Role.EDITOR);
        var link = site.mails(person.email()).getFirst().link("/sign-in/");
        var visitor = site.visitor();

        assertThat(visitor.get(link).status()).isEqualTo(200);
        assertThat(visitor.get("/en/admin").location()).startsWith("/en/sign-in");

        assertThat(visitor.post(link).location()).isEqualTo("/en/admin");
        assertThat(visitor.get("/en/admin").status()).isEqualTo(200);
    }
}
