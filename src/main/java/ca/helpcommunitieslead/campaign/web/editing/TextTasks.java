package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.web.editing.TextStanding.State;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.identity.StaffTasks;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for editors: texts that nobody has adopted, and languages that are behind. */
@Component
final class TextTasks implements StaffTasks {
    private static final int MOST_ONE_BY_ONE = 5;

    private final TextDesk desk;
    private final Campaigns campaigns;

    TextTasks(TextDesk desk, Campaigns campaigns) {
        this.desk = desk;
        this.campaigns = campaigns;
    }

    @Override
    public List<Task> waitingFor(Person person) {
        if (!person.is(Role.EDITOR)) return List.of();
        var all = desk.all();
        var tasks = new ArrayList<>(
                translations(all.stream().filter(TextStanding::needsTranslation).toList()));
        var starters =
                all.stream().filter(text -> text.state() == State.STARTER).count();
        if (starters > 0)
            tasks.add(summary("campaign.editing.task.starters", starters, "?state=" + State.STARTER.name()));
        return tasks;
    }

    private List<Task> translations(List<TextStanding> waiting) {
        if (waiting.size() > MOST_ONE_BY_ONE)
            return List.of(summary("campaign.editing.task.translations", waiting.size(), "?translation=needed"));
        return waiting.stream().map(this::translation).toList();
    }

    private Task translation(TextStanding text) {
        return new Task(
                "campaign.editing.task.translation",
                text.title(),
                campaigns.current().dayOf(text.latest().at()),
                text.path());
    }

    private Task summary(String labelKey, long count, String filter) {
        return new Task(
                labelKey, LocalizedText.same(String.valueOf(count)), campaigns.today(), Addresses.TEXTS + filter);
    }

    /** What a person saved stands in the history of each text. */
    @Override
    public List<Task> enteredBy(Person person) {
        return List.of();
    }
}
