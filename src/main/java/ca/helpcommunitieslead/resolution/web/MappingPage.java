package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Clause;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Status;
import ca.helpcommunitieslead.resolution.Wording;
import ca.helpcommunitieslead.resolution.web.ResolutionPage.AskLine;
import ca.helpcommunitieslead.resolution.web.Suggestions.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form that says which clause speaks of which ask. */
public record MappingPage(
        ResolutionPage shown, Submission form, List<Ask> asks, List<Row> rows, List<AskLine> resting) {
    /**
     * An operative clause, with the numbers of the lines of its part of the form.
     *
     * @param numbers counts from nought
     */
    public record Row(Clause clause, List<Suggestion> suggestions, List<Integer> numbers) {}

    static MappingPage of(
            ResolutionPage shown, Submission form, List<Ask> asks, Suggestions suggestions, List<AskLine> resting) {
        var rows = new ArrayList<Row>();
        for (var clause : Wording.of(shown.decision()).operative()) {
            var numbers = new ArrayList<Integer>();
            for (int row = 0; row < MappingForm.rows(shown.decision(), clause.number()); row++) numbers.add(row);
            rows.add(new Row(clause, suggestions.of(clause), numbers));
        }
        return new MappingPage(shown, form, asks, rows, resting);
    }

    public Resolution resolution() {
        return shown.resolution();
    }

    /** A rescinded record cannot be mapped: a correction would take the rescission back. */
    public boolean isClosed() {
        return resolution().status() == Status.RESCINDED;
    }

    public boolean hasSuggestions() {
        return rows.stream().anyMatch(row -> !row.suggestions().isEmpty());
    }

    public List<Choice> askChoices(Ui ui) {
        return asks.stream()
                .map(ask -> new Choice(ask.key().value(), ui.in(ask.statement()).text()))
                .toList();
    }

    public static List<Choice> stances(Ui ui) {
        return List.of(Stance.values()).stream()
                .map(stance -> new Choice(stance.name(), ui.t("resolution.stance." + stance)))
                .toList();
    }

    public static String askField(Row row, int number) {
        return MappingForm.askField(row.clause().number(), number);
    }

    public static String stanceField(Row row, int number) {
        return MappingForm.stanceField(row.clause().number(), number);
    }

    /** Under which words the list of errors names the fields. */
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<>(FieldLabels.KEYS);
        for (var row : rows)
            for (var number : row.numbers()) {
                labels.put(askField(row, number), "resolution.mapping.ask");
                labels.put(stanceField(row, number), "resolution.mapping.stance");
            }
        return labels;
    }
}
