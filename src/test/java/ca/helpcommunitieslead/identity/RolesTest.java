package ca.helpcommunitieslead.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.People.RoleChange;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class RolesTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static @Nullable Visitor secretariat;

    @BeforeAll
    static void theSecretariatSignsIn() {
        secretariat = site.signIn(site.secretariat());
    }

    private static Visitor secretariat() {
        return Objects.requireNonNull(secretariat);
    }

    @BeforeEach
    void theSecretariatIsTheOnlyAdministrator() {
        site.sql()
                .sql("delete from person_role where role = 'ADMINISTRATOR' and person_id <> :secretariat")
                .param("secretariat", site.secretariat().id().value())
                .update();
    }

    @Test
    void aRoleTakenAwayIsGoneAtOnce() {
        var person = site.person(Role.ADMINISTRATOR);
        var visitor = site.signIn(person);
        assertThat(visitor.get("/en/admin/people").status()).isEqualTo(200);

        var answer = secretariat()
                .postAs("/en/admin/people", "/en/admin/people/" + person.id().value() + "/roles", "editor", "true");
        assertThat(answer.status()).isEqualTo(303);

        assertThat(visitor.get("/en/admin/people").status()).isEqualTo(403);
        assertThat(visitor.get("/en/admin").status()).isEqualTo(200);
        assertThat(site.bean(People.class).byId(person.id()).orElseThrow().roles())
                .containsExactly(Role.EDITOR);
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
    }

    @Test
    void theLastAdministratorStaysOne() {
        var whom = site.secretariat();

        var answer = secretariat()
                .postAs("/en/admin/people", "/en/admin/people/" + whom.id().value() + "/roles", "editor", "true");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("This is the last administrator");
        assertThat(site.secretariat().is(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void twoAdministratorsWhoRemoveEachOtherAtOnceDoNotBothSucceed() throws Exception {
        var people = site.bean(People.class);
        var first = site.secretariat();
        var second = site.person(Role.ADMINISTRATOR);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<RoleChange>> removals = List.of(
                    () -> people.changeRoles(first, second.id(), Set.of()),
                    () -> people.changeRoles(second, first.id(), Set.of()));
            var results = both.invokeAll(removals);

            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder(RoleChange.DONE, RoleChange.LAST_ADMINISTRATOR);
        } finally {
            people.changeRoles(first, first.id(), Set.of(Role.values()));
        }
    }

    @Test
    void aMailboxIsInvitedOnce() {
        var person = site.person();
        var answer = secretariat()
                .postAs(
                        "/en/admin/people",
                        "/en/admin/people",
                        "name",
                        "Twice",
                        "email",
                        person.email().value().toUpperCase(Locale.ROOT),
                        "language",
                        "fr");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("has an account already");
    }

    @Test
    void anInvitationIsInTheLanguageOfThePerson() {
        var answer = secretariat()
                .postAs(
                        "/en/admin/people",
                        "/en/admin/people",
                        "name",
                        "Zoé",
                        "email",
                        "zoe@example.org",
                        "language",
                        "fr",
                        "verifier",
                        "true");

        assertThat(answer.status()).isEqualTo(303);
        var letter = site.mails("zoe@example.org").getFirst();
        assertThat(letter.link("/sign-in/")).startsWith("/fr/sign-in/");
        assertThat(letter.headers()).containsEntry("Content-Language", "fr");
    }
}
