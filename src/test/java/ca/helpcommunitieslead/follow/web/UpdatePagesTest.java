package ca.helpcommunitieslead.follow.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.follow.Followers;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What editors do with an update. */
final class UpdatePagesTest {
    private static final String LIST = "/en/admin/updates";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final Followers followers = new Followers(site);
    private Person ada = site.person(Role.EDITOR);
    private Visitor editor = site.visitor();

    @BeforeEach
    void begin() {
        followers.clear();
        ada = site.person(Role.EDITOR);
        editor = site.signIn(ada);
    }

    @Test
    void aDraftMayLackMuchButNotEverySubject() {
        var wrong = editor.postAs(LIST + "/new", LIST, "body.en", "Kept text", "only", "de");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(">Kept text</textarea>", "Please give the subject", "href=\"#field-subject-en\"");

        var path = create("subject.fr", "Dix conseils");
        assertThat(editor.get(path).body()).contains("value=\"Dix conseils\"", "name=\"version\" value=\"1\"");
        assertThat(editor.get(path + "/preview").body())
                .contains("Before this can be sent", "Subject in English", "Text in French");
        assertThat(editor.get(path + "/sending/new").body()).doesNotContain("Start sending");
        assertThat(editor.get(LIST).body()).contains("Dix conseils", "Draft");
    }

    @Test
    void whoSavesSecondSeesBothAndLosesNothing() {
        var path = create("subject.en", "One", "body.en", "First");
        var bea = site.signedIn(Role.EDITOR);
        assertThat(editor.postAs(path, path, "version", "1", "subject.en", "One", "body.en", "Ada’s text")
                        .status())
                .isEqualTo(303);

        var clash = bea.postAs(path, path, "version", "1", "subject.en", "One", "body.en", "Bea’s text");
        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.body())
                .contains("Somebody saved this draft", ">Bea’s text</textarea>", ">Ada’s text</div>")
                .contains("name=\"version\" value=\"2\"");

        assertThat(bea.postAs(path, path, "version", "2", "subject.en", "One", "body.en", "Bea’s text")
                        .status())
                .isEqualTo(303);
        assertThat(editor.get(path).body()).contains(">Bea’s text</textarea>");
    }

    @Test
    void thePreviewShowsBothFormsInBothLanguagesAndATestGoesToOneself() {
        var path = create(complete());

        var preview = editor.get(path + "/preview").body();
        assertThat(preview)
                .contains("<strong>ten</strong>", "<strong>dix</strong>")
                .contains("Stop these e-mails", "Ne plus recevoir ces courriels");

        assertThat(editor.postAs(path, path + "/test", "reader", "fr").location())
                .isEqualTo(path + "/preview?done=tested");
        var mail = site.mails(ada.email()).getFirst();
        assertThat(mail.subject()).isEqualTo("Essai\u00a0: Dix conseils");
        assertThat(mail.text()).startsWith("Il y en a dix.");
    }

    @Test
    void aSendingIsStartedWatchedStoppedAndResumed() {
        followers.add(Lang.EN);
        followers.add(Lang.EN);
        followers.add(Lang.FR);
        var path = create(complete());
        assertThat(editor.get(path + "/sending/new").body())
                .contains("<strong>3</strong> people would get it now", "2 in English.", "1 in French.");
        for (var wrong : List.of("", "9", "50001", "many", "99999999999999")) {
            var answer = editor.postAs(path, path + "/sending", "version", "1", "perHour", wrong);
            assertThat(answer.status()).as(wrong).isEqualTo(422);
        }
        assertThat(start(path, "7")).isEqualTo(path + "?done=overtaken");
        assertThat(start(path, "1")).isEqualTo(path + "?done=started");

        assertThat(editor.get(path).body()).contains("Being sent", "of about 3.");
        var late = editor.postAs(path, path, "version", "1", "subject.en", "Too late");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("was started while you were writing", "value=\"Too late\"");
        assertThat(editor.postAs(path, path + "/sending/halt").location()).isEqualTo(path + "?done=stopped");
        assertThat(editor.get(path).body()).contains("Go on").doesNotContain("Look again");
        assertThat(editor.postAs(path, path + "/sending/resumption").location()).isEqualTo(path + "?done=resumed");
        assertThat(editor.postAs(path, path + "/deletion").status()).isEqualTo(404);
        assertThat(actions(path)).containsExactly("update.create", "update.start", "update.stop", "update.resume");
    }

    @Test
    void aDraftIsDeleted() {
        var path = create("subject.en", "One");

        assertThat(editor.postAs(path, path + "/deletion").location()).isEqualTo(LIST + "?done=deleted");
        assertThat(editor.get(path).status()).isEqualTo(404);
        assertThat(actions(path)).containsExactly("update.create", "update.delete");
    }

    private String start(String path, String version) {
        return editor.postAs(path, path + "/sending", "version", version, "perHour", "1,000")
                .location();
    }

    private String create(String... fields) {
        var answer = editor.postAs(LIST + "/new", LIST, fields);
        assertThat(answer.status()).isEqualTo(303);
        return answer.location().replace("?done=saved", "");
    }

    private static String[] complete() {
        var fields = new ArrayList<>(List.of("subject.en", "Ten councils", "body.en", "There are **ten**."));
        fields.addAll(List.of("subject.fr", "Dix conseils", "body.fr", "Il y en a **dix**."));
        return fields.toArray(String[]::new);
    }

    private static List<String> actions(String path) {
        return site.sql()
                .sql("select action from audit_entry where subject = :id order by number")
                .param("id", path.substring(path.lastIndexOf('/') + 1))
                .query((row, _) -> row.getString("action"))
                .list();
    }
}
