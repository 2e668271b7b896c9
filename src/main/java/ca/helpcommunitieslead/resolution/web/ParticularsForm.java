package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Particulars;
import ca.helpcommunitieslead.resolution.Particulars.MeetingKind;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what else is known of a decision.
 *
 * @param self the record that the decision belongs to; null for a new one
 */
record ParticularsForm(
        Submission form, Resolutions resolutions, @Nullable ResolutionKey self) {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final Pattern ADDRESS = Pattern.compile("(?:\\S*/resolutions/)?([A-Za-z0-9]{1,40})(?:[/?#]\\S*)?");
    private static final Set<Outcome> PUT_OFF = Set.of(Outcome.DEFERRED, Outcome.REFERRED, Outcome.TABLED);

    /** The decision with its particulars; the form knows what is wrong with them. */
    Decision read(Decision decision) {
        var meeting = form.readIfPresent("meetingKind", Readers.oneOf(MeetingKind.class))
                .orElse(MeetingKind.UNKNOWN);
        return decision.with(new Particulars(
                meeting,
                Fields.line(form, "agendaItem", LONGEST_LINE),
                Fields.line(form, "title", LONGEST_LINE),
                Fields.lines(form, "conditions", LONGEST_TEXT),
                sentTo(decision.outcome()),
                returnsOn(decision),
                supports(decision),
                reaffirms(decision)));
    }

    private String sentTo(Outcome outcome) {
        var sentTo = Fields.line(form, "sentTo", LONGEST_LINE);
        if (!sentTo.isEmpty() && !PUT_OFF.contains(outcome)) form.reject("sentTo", "resolution.field.notPutOff");
        return sentTo;
    }

    private @Nullable LocalDate returnsOn(Decision decision) {
        var day = form.readIfPresent("returnsOn", Fields::anyDay).orElse(null);
        if (day == null) return null;
        if (!PUT_OFF.contains(decision.outcome())) form.reject("returnsOn", "resolution.field.notPutOff");
        else if (day.isBefore(decision.day())) form.reject("returnsOn", "resolution.field.returnsOn.early");
        return day;
    }

    private @Nullable ResolutionKey supports(Decision decision) {
        return other("supports", decision.day())
                .filter(parent -> isOf(decision.council(), parent, false))
                .map(Resolution::key)
                .orElse(null);
    }

    private @Nullable ResolutionKey reaffirms(Decision decision) {
        return other("reaffirms", decision.day())
                .filter(earlier -> isOf(decision.council(), earlier, true))
                .map(Resolution::key)
                .orElse(null);
    }

    /** Another council's is supported, the same council's is reaffirmed. */
    private boolean isOf(MunicipalityCode council, Resolution other, boolean own) {
        if (other.council().equals(council) == own) return true;
        form.reject(own ? "reaffirms" : "supports", own ? "resolution.chain.notOwn" : "resolution.chain.own");
        return false;
    }

    /** A record that was decided on by then, named by its key or the address of its page. */
    private Optional<Resolution> other(String field, LocalDate until) {
        var typed = form.text(field);
        if (typed.isEmpty()) return Optional.empty();
        var address = ADDRESS.matcher(typed);
        var found = address.matches() ? resolutions.byKey(address.group(1)) : Optional.<Resolution>empty();
        if (found.isEmpty() || found.get().status() == Status.REFUSED) form.reject(field, "resolution.chain.unknown");
        else if (found.get().key().equals(self)) form.reject(field, "resolution.chain.self");
        else if (found.get().decision().day().isAfter(until)) form.reject(field, "resolution.chain.later");
        else return found;
        return Optional.empty();
    }

    static Map<String, String> of(Particulars particulars) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("meetingKind", particulars.meeting().name());
        values.put("agendaItem", particulars.agendaItem());
        values.put("title", particulars.title());
        values.put("conditions", particulars.conditions());
        values.put("sentTo", particulars.sentTo());
        values.put("returnsOn", Objects.toString(particulars.returnsOn(), ""));
        values.put("supports", Objects.toString(particulars.supports(), ""));
        values.put("reaffirms", Objects.toString(particulars.reaffirms(), ""));
        return values;
    }
}
