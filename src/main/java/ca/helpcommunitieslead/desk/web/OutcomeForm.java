package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priority;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Particulars;
import ca.helpcommunitieslead.resolution.Particulars.MeetingKind;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Vote;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a member reports from the chamber. What nobody said stays unknown (R11). */
record OutcomeForm(Submission form, List<Priority> priorities, LocalDate today) {
    static final List<Outcome> OUTCOMES = List.of(
            Outcome.CARRIED,
            Outcome.CARRIED_AS_AMENDED,
            Outcome.DEFERRED,
            Outcome.REFERRED,
            Outcome.RECEIVED,
            Outcome.DEFEATED);

    /** The member passed the sample resolution on whole priorities. */
    static final String SAMPLE = "sample";

    /** The text is another; who checks the record reads it. */
    static final String ADAPTED = "adapted";

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_WORDS = 200;
    private static final int LARGEST_COUNCIL = 200;

    static String field(Priority priority) {
        return "priority." + priority.slug();
    }

    /** The form with what is filled in for the member, who sees it all. */
    static Submission blank(List<Priority> priorities, LocalDate today) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("day", today.toString());
        priorities.forEach(priority -> values.put(field(priority), "true"));
        return Submission.of(values);
    }

    /** What is worth keeping of a form, by field. */
    Map<String, String> typed() {
        Map<String, String> values = new LinkedHashMap<>();
        for (var name : List.of(
                "council",
                "matter",
                "outcome",
                "day",
                "motionNumber",
                "votesFor",
                "votesAgainst",
                "wording",
                "evidenceLink",
                "sentTo")) {
            var text = form.text(name);
            values.put(name, text.substring(0, Math.min(text.length(), 500)));
        }
        priorities.forEach(priority -> values.put(field(priority), form.ticked(field(priority)) ? "true" : ""));
        return values;
    }

    /** Empty where something is wrong; the form then knows what. */
    Optional<Decision> read(MunicipalityCode council, Lang lang) {
        var outcome = form.read("outcome", Readers.oneOf(Outcome.class)).filter(OUTCOMES::contains);
        if (outcome.isEmpty() && form.field("outcome").error().isEmpty()) form.reject("outcome", "field.choice");
        var day = form.read("day", Fields.dayUntil(today));
        var number = form.optional("motionNumber", LONGEST_NUMBER);
        var inFavour = form.readIfPresent("votesFor", Fields.numberUpTo(LARGEST_COUNCIL));
        var against = form.readIfPresent("votesAgainst", Fields.numberUpTo(LARGEST_COUNCIL));
        var sentTo = form.optional("sentTo", LONGEST_WORDS);
        form.readIfPresent("evidenceLink", Fields::link);
        var passed = outcome.filter(one -> one == Outcome.CARRIED).isPresent() && isSample();
        if (passed && positions().isEmpty()) form.reject("wording", "desk.outcome.priorities.missing");
        if (!form.isValid()) return Optional.empty();
        var vote = new Vote(Vote.Kind.UNKNOWN, inFavour.orElse(null), against.orElse(null), null, null);
        return Optional.of(new Decision(
                        council,
                        Body.COUNCIL,
                        day.orElseThrow(),
                        number,
                        "",
                        "",
                        outcome.orElseThrow(),
                        vote,
                        passed ? positions() : List.of(),
                        "",
                        lang)
                .with(particulars(isPutOff(outcome.orElseThrow()) ? sentTo : "")));
    }

    private static boolean isPutOff(Outcome outcome) {
        return outcome == Outcome.DEFERRED || outcome == Outcome.REFERRED;
    }

    private static Particulars particulars(String sentTo) {
        return new Particulars(MeetingKind.UNKNOWN, "", "", "", sentTo, null, null, null);
    }

    private boolean isSample() {
        return form.text("wording").equals(SAMPLE);
    }

    /** All asks of the priorities that are ticked. An amended text, or another, is read by whoever checks it. */
    private List<Position> positions() {
        return priorities.stream()
                .filter(priority -> form.ticked(field(priority)))
                .flatMap(priority -> priority.asks().stream())
                .map(OutcomeForm::supported)
                .toList();
    }

    private static Position supported(Ask ask) {
        return new Position(ask.key(), ask.version(), Stance.SUPPORT);
    }
}
