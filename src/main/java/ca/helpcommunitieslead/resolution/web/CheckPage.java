package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import java.util.Optional;

/**
 * One record before the eyes of a member of staff.
 *
 * @param noticeKey the message that says what has just been done
 */
public record CheckPage(ResolutionPage shown, Person person, Submission form, Optional<String> noticeKey) {
    public Resolution resolution() {
        return shown.resolution();
    }

    public boolean mayCheck() {
        return person.is(Role.VERIFIER) && resolution().canBeCheckedBy(person.id());
    }

    /** It waits, and this person has entered some of it. */
    public boolean waitsForAnother() {
        return resolution().wantsCheck() && !mayCheck();
    }

    public boolean mayCorrect() {
        return (person.is(Role.EDITOR) || person.is(Role.VERIFIER))
                && resolution().status() != Status.RESCINDED;
    }

    public boolean mayRescind() {
        return person.is(Role.VERIFIER)
                && resolution().status() == Status.VERIFIED
                && resolution().life().allows(Stage.RESCINDED);
    }
}
