package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.ClerkField;
import ca.helpcommunitieslead.resolution.ClerkRequest.Difference;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields that a clerk's office can put right; of what comes back only the differences are kept. */
record ClerkForm(Submission form, LocalDate today) {
    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_VOTES = 200;

    static Submission of(Decision decision) {
        Map<String, String> values = new LinkedHashMap<>();
        for (var field : ClerkField.values()) values.put(ClerkPage.name(field), field.of(decision));
        return Submission.of(values);
    }

    /** What differs; the form knows what is wrong. A field that did not come is as it was. */
    List<Difference> read(Decision recorded) {
        var differences = new ArrayList<Difference>();
        for (var field : ClerkField.values()) {
            var name = ClerkPage.name(field);
            if (!form.has(name)) continue;
            check(field, name);
            var should = form.text(name).replace("\r\n", "\n");
            var was = field.of(recorded);
            if (!should.equals(was.strip().replace("\r\n", "\n"))) differences.add(new Difference(field, was, should));
        }
        return differences;
    }

    private void check(ClerkField field, String name) {
        switch (field) {
            case MOTION_NUMBER, MOVER, SECONDER -> form.optional(name, LONGEST_LINE);
            case TEXT -> form.optional(name, LONGEST_TEXT);
            case DAY -> form.read(name, Fields.dayUntil(today));
            case OUTCOME -> form.read(name, Readers.oneOf(Outcome.class));
            case VOTE -> form.read(name, Readers.oneOf(Vote.Kind.class));
            case VOTES_FOR, VOTES_AGAINST -> form.readIfPresent(name, ClerkForm::votes);
        }
    }

    private static Parsed<Integer> votes(String raw) {
        return Fields.numberUpTo(MOST_VOTES).apply(raw);
    }
}
