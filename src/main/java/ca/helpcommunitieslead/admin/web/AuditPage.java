package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditEntry;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.audit.AuditLog.Verification;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log.
 *
 * @param found one more than is shown, where there are more
 * @param verification what came of reading the whole chain; null where nobody asked
 */
public record AuditPage(
        Submission query,
        List<AuditEntry> found,
        List<Person> people,
        List<String> actions,
        ZoneId zone,
        @Nullable Verification verification) {
    static final int SIZE = 100;

    public AuditPage {
        found = List.copyOf(found);
        people = List.copyOf(people);
        actions = List.copyOf(actions);
    }

    public List<AuditEntry> rows() {
        return found.subList(0, Math.min(SIZE, found.size()));
    }

    public boolean hasOlder() {
        return found.size() > SIZE;
    }

    /** The address of the older ones. */
    public String older() {
        return address() + "&before=" + rows().getLast().number();
    }

    /** The same search from its beginning. */
    public String address() {
        return "/admin/audit?"
                + Stream.of("person", "action", "day", "subject")
                        .map(name -> name + "=" + URLEncoder.encode(query.text(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    public boolean isBeginning() {
        return query.text("before").isEmpty();
    }

    /** Who did it; somebody who is not in the list any more by their ID. */
    public String name(Ui ui, AuditEntry entry) {
        if (entry.actor().equals(AuditLog.OPERATOR)) return ui.t("admin.audit.operator");
        return people.stream()
                .filter(person -> person.id().equals(entry.actor()))
                .map(Person::name)
                .findFirst()
                .orElseGet(() -> entry.actor().value().toString());
    }

    public List<Choice> persons(Ui ui) {
        var operator = choice(AuditLog.OPERATOR, ui.t("admin.audit.operator"));
        return Stream.concat(people.stream().map(one -> choice(one.id(), one.name())), Stream.of(operator))
                .toList();
    }

    private static Choice choice(PersonId id, String name) {
        return new Choice(id.value().toString(), name);
    }

    public List<Choice> actionChoices() {
        return actions.stream().map(action -> new Choice(action, action)).toList();
    }

    /** What came of reading the chain, in words. */
    public @Nullable String verified(Ui ui) {
        return switch (verification) {
            case null -> null;
            case Verification.Whole(var entries, var hash) -> ui.t("admin.audit.whole", entries, hash);
            case Verification.Broken(var number) -> ui.t("admin.audit.broken", number);
        };
    }

    public boolean isBroken() {
        return verification instanceof Verification.Broken;
    }
}
