package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody with an account, and the form that invites.
 *
 * @param notice the key of what was done just now
 */
public record PeoplePage(
        List<Person> people, Submission form, @Nullable String notice) {
    /** The labels of fields whose errors do not name them. */
    public static final Map<String, String> LABELS =
            Map.of("name", "identity.people.name", "language", "identity.people.language");

    public List<Role> roles() {
        return List.of(Role.values());
    }

    public static String fieldOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    public static String keyOf(Role role) {
        return "identity.role." + fieldOf(role);
    }

    public List<Choice> languages(Ui ui) {
        return List.of(new Choice("en", ui.t("identity.language.en")), new Choice("fr", ui.t("identity.language.fr")));
    }
}
