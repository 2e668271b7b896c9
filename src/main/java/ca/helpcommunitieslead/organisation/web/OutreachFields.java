package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.organisation.OutreachActivity;
import ca.helpcommunitieslead.organisation.OutreachEntry;
import ca.helpcommunitieslead.organisation.OutreachPlan;
import ca.helpcommunitieslead.platform.text.SafeText;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the forms of the outreach log, which contacts and staff have in common. */
@Component
final class OutreachFields {
    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final OrganisationPlaces places;

    OutreachFields(OrganisationPlaces places) {
        this.places = places;
    }

    List<Choice> municipalities(Lang lang) {
        return places.choices(lang);
    }

    static Submission prefilled(OutreachEntry entry) {
        var plan = entry.plan();
        return Submission.of(Map.of(
                "municipality", plan.municipality().value(),
                "activity", plan.activity().name(),
                "what", plan.what(),
                "who", plan.who(),
                "byWhen", plan.byWhen().map(LocalDate::toString).orElse("")));
    }

    /** Empty where something is wrong, and the form knows what. */
    Optional<OutreachPlan> plan(Submission form) {
        var municipality = form.read("municipality", places::read);
        var activity = form.read("activity", OutreachActivity::parse);
        var what = form.required("what", OutreachPlan.LONGEST_WHAT);
        var who = form.optional("who", OutreachPlan.LONGEST_WHO);
        var byWhen = form.readIfPresent("byWhen", OutreachFields::day);
        refuseHidden(form, "what", what);
        refuseHidden(form, "who", who);
        if (!form.isValid()) return Optional.empty();
        return Optional.of(
                new OutreachPlan(municipality.orElseThrow(), activity.orElseThrow(), what, who, byWhen.orElse(null)));
    }

    private static Parsed<LocalDate> day(String raw) {
        try {
            var day = LocalDate.parse(raw);
            var isPlausible = !day.isBefore(OLDEST) && !day.isAfter(LATEST);
            return isPlausible ? Parsed.valid(day) : Parsed.invalid("field.date.invalid");
        } catch (DateTimeParseException _) {
            return Parsed.invalid("field.date.invalid");
        }
    }

    private static void refuseHidden(Submission form, String field, String text) {
        if (SafeText.hasHidden(text)) form.reject(field, "organisation.outreach.control");
    }

    /** What came of it, in lines. */
    static String outcome(Submission form) {
        var outcome = form.optional("outcome", OutreachPlan.LONGEST_OUTCOME);
        refuseHidden(form, "outcome", outcome.replaceAll("\\R", " "));
        return outcome;
    }
}
