package ca.helpcommunitieslead.admin;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.audit.AuditEntries;
import ca.helpcommunitieslead.platform.audit.AuditEntry;
import ca.helpcommunitieslead.platform.audit.AuditFilter;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.Supporter;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits, and what becomes of it. */
final class InboxTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static @Nullable Person vera;
    private static @Nullable Visitor verifier;

    @BeforeAll
    static void aVerifierSignsIn() {
        vera = site.person(Role.VERIFIER);
        verifier = site.signIn(vera);
    }

    @BeforeEach
    void nothingWaits() {
        site.sql().sql("delete from endorsement").update();
    }

    private static Visitor verifier() {
        return Objects.requireNonNull(verifier);
    }

    private static Supporter commenting(String lang, String comment) {
        var number = PEOPLE.incrementAndGet();
        return Supporter.on(
                site, lang, "Dana Doe", "dana" + number + "@ville.example", "comment", comment, "showName", "true");
    }

    private static Supporter elected(String email) {
        return Supporter.on(
                site,
                "en",
                "Eli Elected",
                email,
                "capacity",
                "elected",
                "office",
                "Councillor, Ward 3",
                "officeMunicipality",
                "3506008",
                "showName",
                "true");
    }

    private static String page(String kind, Supporter person) {
        return "/en/admin/inbox/" + kind + "/" + person.id();
    }

    private static Answer accept(String page, String... fields) {
        return verifier().postAs(page, page + "/acceptance", fields);
    }

    private static Answer refuse(String page, String reason, String words, String... more) {
        var fields = new ArrayList<>(List.of("reason", reason, "words", words));
        fields.addAll(List.of(more));
        return verifier().postAs(page + "?reason=" + reason, page + "/refusal", fields.toArray(String[]::new));
    }

    private static List<AuditEntry> audited(Supporter person) {
        return site.bean(AuditEntries.class)
                .find(new AuditFilter(null, null, person.id().toString(), null, null, null), 10);
    }

    @Test
    void anAcceptedCommentIsShownAndTheNextOneFollows() {
        var first = commenting("en", "Our creek floods every spring.");
        var second = commenting("en", "My children will thank you.");
        assertThat(verifier().get("/en/admin/inbox").body())
                .contains("Our creek floods", "My children", "Comments (2)");
        assertThat(verifier().get("/en/admin").body()).contains("Comments (2)");

        var answer = accept(page("comment", first));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo(page("comment", second) + "?done=accepted");
        assertThat(first.stored("comment_check")).isEqualTo("SHOWN");
        assertThat(audited(first)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("comment.accept");
            assertThat(entry.actor()).isEqualTo(Objects.requireNonNull(vera).id());
        });
        assertThat(accept(page("comment", second)).location()).isEqualTo("/en/admin/inbox?done=accepted");
        assertThat(first.mails()).allSatisfy(mail -> assertThat(mail.subject()).doesNotContain("comment"));
    }

    @Test
    void aRefusalIsMailedInThePersonsLanguageAndTheNoteIsNot() {
        var person = commenting("fr", "Votez pour mon cousin.");
        var page = page("comment", person);
        assertThat(verifier().get(page).body()).contains("Votez pour mon cousin.", "off topic");
        assertThat(verifier().get(page + "?reason=offTopic").body())
                .contains("votre commentaire porte sur autre chose", "lang=\"fr\"", "In French");

        var answer = refuse(page, "offTopic", "Votre commentaire parle de votre cousin.\n\nMerci.", "note", "Cousin!");

        assertThat(answer.location()).isEqualTo("/en/admin/inbox?done=refused");
        assertThat(person.stored("comment_check")).isEqualTo("REFUSED");
        var mail = person.mails().getFirst();
        assertThat(mail.subject()).isEqualTo("Au sujet de votre commentaire");
        assertThat(mail.text())
                .contains("Votre commentaire parle de votre cousin.", "Merci.")
                .doesNotContain("Cousin!");
        assertThat(mail.link("/endorsements/")).startsWith("/fr/");
        assertThat(verifier().get(page).body()).contains("Cousin!", "refused by", "Only staff see this");
        var own = site.visitor();
        assertThat(own.get(person.own()).body()).doesNotContain("Cousin!");
        assertThat(own.get(person.own() + "/data.json").body())
                .contains("\"reason\" : \"offTopic\"")
                .doesNotContain("Cousin!");
        assertThat(audited(person)).extracting(AuditEntry::action).containsExactly("review.note", "comment.refuse");
        assertThat(audited(person)).noneMatch(entry -> entry.details().contains("ousin"));
        assertThat(site.bean(AuditLog.class).firstBroken()).isEmpty();
    }

    @Test
    void withoutWordsNothingIsMailedAndWithoutAReasonNothingIsRefused() {
        var person = commenting("en", "Buy my boots.");
        var before = person.mails().size();

        assertThat(verifier()
                        .postAs(page("comment", person), page("comment", person) + "/refusal", "words", "x")
                        .status())
                .isEqualTo(422);
        refuse(page("comment", person), "advertising", "");

        assertThat(person.stored("comment_check")).isEqualTo("REFUSED");
        assertThat(person.mails()).hasSize(before);
    }

    @Test
    void whoComesSecondIsToldSoAndLosesNothing() {
        var person = commenting("en", "Our creek floods.");
        var page = page("comment", person);
        var seen = verifier().get(page).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        accept(page);

        var late = verifier()
                .postAs(
                        "/en/admin",
                        page + "/refusal",
                        "reason",
                        "unclear",
                        "words",
                        "I typed this for long.",
                        "note",
                        "And this.",
                        "seen",
                        seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("Somebody has decided meanwhile", "I typed this for long.", "And this.", "accepted by");
        assertThat(person.stored("comment_check")).isEqualTo("SHOWN");
    }

    @Test
    void aCommentThatBecameAnotherIsNotShownUnread() {
        var person = commenting("en", "Our creek floods.");
        var page = page("comment", person);
        var seen = verifier().get(page).body().replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        site.sql()
                .sql("update endorsement set comment = 'Something else.' where id = :id")
                .param("id", person.id())
                .update();

        assertThat(verifier()
                        .postAs("/en/admin", page + "/acceptance", "seen", seen)
                        .status())
                .isEqualTo(409);
        assertThat(person.stored("comment_check")).isEqualTo("WAITING");
    }

    @Test
    void aDecisionIsTakenBackAndThatOnceMore() {
        var person = commenting("en", "Our creek floods.");
        var page = page("comment", person);
        accept(page);

        assertThat(refuse(page, "personal", "We took your comment down.").location())
                .isEqualTo(page + "?done=refused");
        assertThat(person.mails().getFirst().text()).contains("We took your comment down.");
        accept(page);

        assertThat(person.stored("comment_check")).isEqualTo("SHOWN");
        assertThat(audited(person))
                .extracting(AuditEntry::action)
                .containsExactly("comment.accept", "comment.refuse", "comment.accept");
    }

    @Test
    void anOfficeIsAcceptedOrRefused() {
        var person = elected("eli@ottawa.ca");
        var page = page("capacity", person);
        assertThat(verifier().get(page).body())
                .contains("Councillor, Ward 3", "2026-2030", "eli@ottawa.ca", "href=\"https://", "rel=\"external");

        accept(page);
        assertThat(person.stored("capacity_check")).isEqualTo("STAFF");
        refuse(page, "former", "You left the council.");
        assertThat(person.stored("capacity_check")).isEqualTo("REFUSED");
        assertThat(person.mails().getFirst().subject()).isEqualTo("About your office");
    }

    @Test
    void aReportedNameWaitsUntilSomebodyLooked() {
        var person = commenting("en", "Our creek floods.");
        var number = person.stored("number");
        assertThat(verifier().get("/en/admin/inbox?kind=name").body()).contains("Nothing waits here");
        var report = site.visitor()
                .post("/en/endorsers/" + number + "/report", "reason", "not_me", "words", "That is me, and I did not.");
        assertThat(report.status()).isEqualTo(303);
        assertThat(verifier().get("/en/admin/inbox?kind=name").body()).contains("Dana Doe");
        var page = page("name", person);
        assertThat(verifier().get(page).body()).contains("That is me, and I did not.", "waits for a decision");

        accept(page);
        assertThat(person.stored("name_hidden")).isEqualTo("false");
        assertThat(verifier().get("/en/admin/inbox?kind=name").body()).contains("Nothing waits here");

        refuse(page, "notThem", "Somebody says that this name is theirs.");
        assertThat(person.stored("name_hidden")).isEqualTo("true");
        assertThat(site.visitor().get("/en/endorsers").body()).doesNotContain("Dana Doe");
        accept(page);
        assertThat(site.visitor().get("/en/endorsers").body()).contains("Dana Doe");
    }

    @Test
    void whatWaitedLongestComesFirst() {
        var names = List.of("Seven Days", "Three Days", "No Days");
        var days = List.of(8, 4, 0);
        for (int i = names.size() - 1; i >= 0; i--) {
            var person = Supporter.on(
                    site, "en", names.get(i), "age" + PEOPLE.incrementAndGet() + "@ville.example", "comment", "Yes.");
            site.sql()
                    .sql(
                            "update endorsement set confirmed_at = confirmed_at - make_interval(days => :days) where id = :id")
                    .param("days", days.get(i))
                    .param("id", person.id())
                    .update();
        }

        assertThat(verifier().get("/en/admin/inbox").body())
                .containsSubsequence("Over 7 days", "Seven Days", "Over 3 days", "Three Days", "New", "No Days");
    }

    @Test
    void nobodyDecidesOnWhatIsForAnotherRole() {
        var person = commenting("en", "Our creek floods.");
        var editor = site.signedIn(Role.EDITOR);

        assertThat(editor.get("/en/admin/inbox").body()).doesNotContain("creek");
        assertThat(editor.get(page("comment", person)).status()).isEqualTo(403);
        assertThat(editor.postAs("/en/admin", page("comment", person) + "/acceptance")
                        .status())
                .isEqualTo(403);
        assertThat(person.stored("comment_check")).isEqualTo("WAITING");
    }

    @Test
    void notesAndDecisionsGoWithThePerson() {
        var person = commenting("en", "Our creek floods.");
        var page = page("comment", person);
        var id = person.id().toString();
        assertThat(verifier().postAs(page, page + "/notes", "newNote", "").status())
                .isEqualTo(422);
        verifier().postAs(page, page + "/notes", "newNote", "Knows the mayor.");
        accept(page);
        assertThat(site.bean(ReviewStore.class).of(id)).hasSize(2);

        site.visitor().post(person.own() + "/erasure");

        assertThat(site.bean(ReviewStore.class).of(id)).isEmpty();
        assertThat(verifier().get(page).status()).isEqualTo(404);
    }
}
