package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.desk.Objection;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said against the asks, by priority, with answers. */
public record ObjectionsPage(
        Municipality municipality,
        List<Priority> priorities,
        List<Objection> objections,
        Submission form,
        String noticeKey) {
    public ObjectionsPage {
        priorities = List.copyOf(priorities);
        objections = List.copyOf(objections);
    }

    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }

    public String query() {
        return "?council=" + municipality.code();
    }

    /** About no priority in particular; also about one that is no more. */
    public List<Objection> general() {
        return objections.stream()
                .filter(one -> priorities.stream()
                        .noneMatch(priority -> priority.slug().equals(one.priority())))
                .toList();
    }

    public List<Objection> of(Priority priority) {
        return objections.stream()
                .filter(one -> one.priority().equals(priority.slug()))
                .toList();
    }

    /** The asks whose own pages answer objections. */
    public static List<Ask> answered(Priority priority) {
        return priority.asks().stream()
                .filter(ask -> ask.objections().isPresent())
                .toList();
    }

    public List<Choice> choices(Ui ui) {
        return priorities.stream()
                .map(priority ->
                        new Choice(priority.slug(), ui.in(priority.title()).text()))
                .toList();
    }
}
