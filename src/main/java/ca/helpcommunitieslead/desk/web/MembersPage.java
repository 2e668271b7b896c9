package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members of the present term.
 *
 * @param noticeKey what was done just now, or empty
 */
public record MembersPage(List<Row> rows, JoiningForm form, String noticeKey) {
    public MembersPage {
        rows = List.copyOf(rows);
    }

    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }

    public static List<Choice> languages(Ui ui) {
        return List.of(new Choice("en", ui.t("desk.language.en")), new Choice("fr", ui.t("desk.language.fr")));
    }

    /** One member. */
    public record Row(Person person, Membership member, Municipality municipality) {}
}
