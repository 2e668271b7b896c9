package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of those who did something to a text, each looked up once for a page. */
public final class Names {
    private final People people;
    private final Map<PersonId, Optional<Person>> known = new HashMap<>();

    Names(People people) {
        this.people = people;
    }

    /**
     * Who it was.
     *
     * @param person null where something came with the campaign pack
     */
    public String of(Ui ui, @Nullable PersonId person) {
        if (person == null) return ui.t("campaign.editing.byPack");
        return known.computeIfAbsent(person, people::byId)
                .map(Person::name)
                .orElseGet(() -> ui.t("campaign.editing.bySomebody"));
    }
}
