package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.desk.Memberships;
import ca.helpcommunitieslead.desk.Outcomes;
import ca.helpcommunitieslead.desk.Outcomes.Report;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.limits.ClientNetwork;
import ca.helpcommunitieslead.platform.limits.Leave;
import ca.helpcommunitieslead.platform.limits.RateLimit;
import ca.helpcommunitieslead.platform.limits.RateLimits;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Life;
import ca.helpcommunitieslead.resolution.Matter;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Makes and reads the small page on which outcomes are reported. */
@Component
final class OutcomeDesk {
    private static final RateLimit KEPT = RateLimit.perMinuteAndHour("desk-outcome-kept", 10, 30);
    private static final String TEMPLATE = "desk/outcome";

    private final Outcomes outcomes;
    private final Seats seats;
    private final Reading reading;
    private final OutcomeEvidence evidence;
    private final Keeping keeping;

    OutcomeDesk(Outcomes outcomes, Seats seats, Reading reading, OutcomeEvidence evidence, Keeping keeping) {
        this.outcomes = outcomes;
        this.seats = seats;
        this.reading = reading;
        this.evidence = evidence;
        this.keeping = keeping;
    }

    Reply blank(Person person, Membership seat, Submission query) {
        var form = OutcomeForm.blank(
                reading.priorities().all(), reading.campaigns().today());
        return page(person, seat, withMatter(form, query), keeping.tokens().secret(), List.of(), false);
    }

    private Submission withMatter(Submission form, Submission query) {
        var values = new LinkedHashMap<>(outcomeForm(form).typed());
        values.put("matter", query.text("matter"));
        return Submission.of(values);
    }

    private OutcomeForm outcomeForm(Submission form) {
        return new OutcomeForm(
                form, reading.priorities().all(), reading.campaigns().today());
    }

    Reply again(Person person, Membership seat, SecretToken key, boolean returned, Submission kept) {
        if (!returned) return blank(person, seat, kept);
        return page(person, seat, kept, key, List.of(), true);
    }

    private Reply.Page page(
            Person person,
            Membership seat,
            Submission form,
            SecretToken key,
            List<Resolution> sameDay,
            boolean returned) {
        return Reply.privatePage(
                TEMPLATE,
                new OutcomePage(
                        seat,
                        seats.municipality(seat),
                        form,
                        key.value(),
                        outcomes.open(person, seat.seat().council()),
                        reading.priorities().all(),
                        sameDay,
                        returned));
    }

    /** The form's one-time key; empty where somebody made one up that cannot be. */
    static Optional<SecretToken> key(Submission form) {
        return form.present("key").filter(key -> key.matches("[0-9a-z]{32}")).map(SecretToken::new);
    }

    Optional<ResolutionKey> recorded(Person person, SecretToken key) {
        return outcomes.recorded(person, key);
    }

    Optional<Submission> kept(SecretToken key) {
        return outcomes.kept(key)
                .map(typed ->
                        Submission.of(keeping.json().readValue(typed, new TypeReference<Map<String, String>>() {})));
    }

    void keep(SecretToken key, Submission form, ClientNetwork network) {
        if (keeping.limits().ask(KEPT, network) instanceof Leave.Given)
            outcomes.keep(
                    key, keeping.json().writeValueAsString(outcomeForm(form).typed()));
    }

    /** Empty where something is wrong; the form then knows what. */
    Optional<Report> report(Lang lang, Person by, Membership seat, Submission form, @Nullable MultipartFile file) {
        var key = key(form);
        evidence.check(form, file);
        var decision = outcomeForm(form).read(seat.seat().council(), lang);
        if (decision.isEmpty() || !form.isValid() || key.isEmpty()) return Optional.empty();
        if (!knowsOf(form, sameDay(decision.get()))) {
            form.reject("day", "desk.outcome.sameDay");
            return Optional.empty();
        }
        var matter = matter(by, seat, form);
        return Optional.of(outcomes.report(by, key.get(), matter, decision.get(), () -> evidence.keep(form, file)));
    }

    private List<Resolution> sameDay(Decision decision) {
        return reading.resolutions().of(decision.council(), decision.day());
    }

    private static boolean knowsOf(Submission form, List<Resolution> sameDay) {
        return form.text("sameDay").equals(OutcomePage.seen(sameDay));
    }

    /** What the form names; where it names nothing, the one thing that it can be about. */
    private @Nullable ResolutionKey matter(Person by, Membership seat, Submission form) {
        var wanted = form.text("matter");
        if (wanted.equals(OutcomeController.NEW)) return null;
        var open = outcomes.open(by, seat.seat().council());
        return open.stream()
                .map(Matter::key)
                .filter(key -> key.value().equals(wanted) || (wanted.isEmpty() && open.size() == 1))
                .findFirst()
                .orElse(null);
    }

    void reject(Lang lang, Submission form, Life life, Stage wanted) {
        form.reject(
                "outcome",
                "desk.plan.impossible",
                keeping.moves().name(lang, wanted),
                keeping.moves().following(lang, life));
    }

    /** The form as it was sent, with the same key. */
    Reply invalid(Person by, Membership seat, Submission form) {
        var sameDay = Fields.dayUntil(reading.campaigns().today())
                .apply(form.text("day"))
                .toOptional()
                .map(day -> reading.resolutions().of(seat.seat().council(), day))
                .orElse(List.of());
        return page(by, seat, form, key(form).orElseGet(() -> keeping.tokens().secret()), sameDay, false)
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was recorded, for members of that council. */
    Optional<ReportedPage> reported(Person person, String key) {
        return reading.resolutions()
                .byKey(key)
                .filter(found ->
                        reading.memberships().current(person, found.council()).isPresent())
                .map(found -> new ReportedPage(found, reading.priorities().asks()));
    }

    /** What is read besides the form. */
    @Component
    record Reading(Resolutions resolutions, Priorities priorities, Campaigns campaigns, Memberships memberships) {}

    /** Keys, and what keeps a form beyond a session. */
    @Component
    record Keeping(TokenSource tokens, JsonMapper json, RateLimits limits, PlanMoves moves) {}
}
