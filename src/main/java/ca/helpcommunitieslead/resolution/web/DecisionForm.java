package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads a council's decision from the form, and puts a known one back into it. */
record DecisionForm(Submission form, Municipalities municipalities, List<Ask> asks, LocalDate today) {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 10_000;

    static String fieldOf(Ask ask) {
        return "position." + ask.key().value();
    }

    /** Empty where something is wrong; the form then knows what. */
    Optional<Decision> read() {
        var council = form.read("municipality", this::municipality);
        var body = form.read("body", Readers.oneOf(Body.class));
        var day = form.read("meetingDate", Fields.dayUntil(today));
        var number = Fields.line(form, "motionNumber", LONGEST_NUMBER);
        var mover = Fields.line(form, "mover", LONGEST_NAME);
        var seconder = Fields.line(form, "seconder", LONGEST_NAME);
        var outcome = form.read("outcome", Readers.oneOf(Outcome.class));
        var vote = new VoteForm(form).read(outcome.orElse(null));
        var positions =
                asks.stream().map(this::position).flatMap(Optional::stream).toList();
        var text = form.optional("text", LONGEST_TEXT);
        var textLang = Lang.parse(form.text("textLanguage")).orElse(Lang.EN);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new Decision(
                council.orElseThrow(),
                body.orElseThrow(),
                day.orElseThrow(),
                number,
                mover,
                seconder,
                outcome.orElseThrow(),
                vote,
                positions,
                text,
                textLang));
    }

    private Parsed<MunicipalityCode> municipality(String raw) {
        return switch (MunicipalityCode.parse(raw)) {
            case Parsed.Valid<MunicipalityCode> valid
            when municipalities.byCode(valid.value()).isPresent() -> valid;
            case Parsed.Valid<MunicipalityCode> _ -> Parsed.invalid("field.choice");
            case Parsed.Invalid<MunicipalityCode> _ -> Parsed.invalid("field.choice");
        };
    }

    private Optional<Position> position(Ask ask) {
        return form.readIfPresent(fieldOf(ask), Readers.oneOf(Stance.class))
                .map(stance -> new Position(ask.key(), ask.version(), stance));
    }

    /** The form as it would have been filled in for this decision. */
    static Submission of(Decision decision, Lang lang) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("municipality", decision.council().value());
        values.put("body", decision.body().name());
        values.put("meetingDate", decision.day().toString());
        values.put("motionNumber", decision.motionNumber());
        values.put("mover", decision.mover());
        values.put("seconder", decision.seconder());
        values.put("outcome", decision.outcome().name());
        values.putAll(VoteForm.of(decision.vote(), lang));
        values.putAll(sameMotion(decision));
        values.putAll(ParticularsForm.of(decision.particulars()));
        return Submission.of(values);
    }

    /** What stays the same when the motion comes back. */
    static Map<String, String> sameMotion(Decision decision) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("municipality", decision.council().value());
        values.put("title", decision.particulars().title());
        values.put("supports", Objects.toString(decision.particulars().supports(), ""));
        values.put("text", decision.text());
        values.put("textLanguage", decision.textLang().code());
        decision.positions()
                .forEach(position -> values.put(
                        "position." + position.ask().value(), position.stance().name()));
        return values;
    }
}
