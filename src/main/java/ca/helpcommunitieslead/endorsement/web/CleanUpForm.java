package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.endorsement.CleanUpQuery;
import ca.helpcommunitieslead.endorsement.CleanUpQuery.Mailboxes;
import ca.helpcommunitieslead.endorsement.CleanUps;
import ca.helpcommunitieslead.endorsement.Endorsement.State;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the form in which staff say what a clean-up is to find. */
@Component
final class CleanUpForm {
    static final List<State> STATES = List.of(State.REQUESTED, State.CONFIRMED, State.WITHDRAWN);

    private final Places places;
    private final Campaigns campaigns;

    CleanUpForm(Places places, Campaigns campaigns) {
        this.places = places;
        this.campaigns = campaigns;
    }

    ZoneId zone() {
        return campaigns.current().zone();
    }

    /** What was sent, or nothing and the form knows why. */
    Optional<Wanted> read(Submission form) {
        var note = form.required("note", CleanUps.LONGEST_NOTE);
        var name = form.optional("name", CleanUpQuery.LONGEST_NAME);
        var postalCode = form.readIfPresent("postalCode", CleanUpQuery::parsePostalCode);
        var mailboxes = form.readIfPresent("mailboxes", CleanUpQuery::parseMailboxes);
        var network = form.readIfPresent("network", CleanUpQuery::parseNetworkKey);
        var municipality = form.readIfPresent("municipality", places::read);
        var from = form.readIfPresent("from", CleanUpForm::day);
        var until = form.readIfPresent("until", CleanUpForm::day);
        var state = form.readIfPresent("state", CleanUpForm::state);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get()))
            form.reject("until", "endorsement.cleanups.until.early");
        if (!form.isValid()) return Optional.empty();
        var query = new CleanUpQuery(
                name,
                postalCode.orElse(""),
                mailboxes.map(Mailboxes::mailbox).orElse(""),
                mailboxes.map(Mailboxes::domain).orElse(""),
                network.orElse(""),
                municipality.orElse(null),
                start(from.orElse(null)),
                start(until.map(day -> day.plusDays(1)).orElse(null)),
                state.orElse(null));
        if (query.hasCondition()) return Optional.of(new Wanted(note, query));
        form.reject("name", "endorsement.cleanups.noCondition");
        return Optional.empty();
    }

    private static Parsed<LocalDate> day(String raw) {
        try {
            var day = LocalDate.parse(raw);
            return day.getYear() >= 2000 && day.getYear() < 10_000
                    ? Parsed.valid(day)
                    : Parsed.invalid("field.date.invalid");
        } catch (DateTimeParseException e) {
            return Parsed.invalid("field.date.invalid");
        }
    }

    private static Parsed<State> state(String raw) {
        return STATES.stream()
                .filter(state -> state.name().equals(raw))
                .findFirst()
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("field.choice"));
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone()).toInstant();
    }

    /** A query and why it is wanted. */
    record Wanted(String note, CleanUpQuery query) {}
}
