package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.desk.Draft;
import ca.helpcommunitieslead.desk.Drafts;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.kit.Kit;
import ca.helpcommunitieslead.kit.KitChoice;
import ca.helpcommunitieslead.kit.KitDocument;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The pages of drafts; a new one begins as the campaign's sample resolution, made out for the municipality. */
@Component
final class DraftPages {
    private static final String SAMPLE = "resolution";
    private static final Map<String, String> NOTICES = Map.of(
            "saved", "desk.draft.done.saved",
            "revoked", "desk.draft.done.revoked",
            "deleted", "desk.draft.done.deleted");

    private final Drafts drafts;
    private final Seats seats;
    private final Kit kit;
    private final Priorities priorities;
    private final Frame frame;

    DraftPages(Drafts drafts, Seats seats, Kit kit, Priorities priorities, Frame frame) {
        this.drafts = drafts;
        this.seats = seats;
        this.kit = kit;
        this.priorities = priorities;
        this.frame = frame;
    }

    Reply list(Lang lang, Person person, Membership seat, Submission query) {
        var form = sample(lang, seat)
                .map(document -> Submission.of(Map.of("title", document.title(), "text", document.markdown())))
                .orElseGet(Submission::none);
        return list(person, seat, form, NOTICES.getOrDefault(query.text("done"), ""));
    }

    private Optional<KitDocument> sample(Lang lang, Membership seat) {
        var choice = new KitChoice(Optional.of(seats.municipality(seat)), priorities.all(), true);
        return kit.text(SAMPLE).flatMap(text -> kit.fill(text, choice, lang));
    }

    Reply.Page begun(Person person, Membership seat, Submission form) {
        return list(person, seat, form, "");
    }

    private Reply.Page list(Person person, Membership seat, Submission form, String notice) {
        var own = drafts.of(person).stream()
                .filter(draft -> draft.council().equals(seat.seat().council()))
                .toList();
        return Reply.privatePage("desk/drafts", new DraftsPage(seats.municipality(seat), own, form, zone(), notice));
    }

    private ZoneId zone() {
        return frame.campaigns().current().zone();
    }

    Reply one(Draft draft, String done) {
        var form = Submission.of(
                Map.of("title", draft.title(), "text", draft.latest().text()));
        return page(draft, form, "", NOTICES.getOrDefault(done, ""));
    }

    Reply again(Draft draft, Submission form) {
        var shown = form.has("text") ? form : keeping(draft, form);
        return page(draft, shown, "", "").status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The form for a link is wrong; the draft beside it stays as it is. */
    private static Submission keeping(Draft draft, Submission form) {
        var shown = Submission.of(Map.of(
                "title", draft.title(),
                "text", draft.latest().text(),
                "label", form.text("label")));
        form.errors()
                .forEach(error -> shown.reject(
                        error.field(), error.messageKey(), error.arguments().toArray()));
        return shown;
    }

    private Reply.Page page(Draft draft, Submission form, String link, String notice) {
        return Reply.privatePage(
                "desk/draft",
                new DraftPage(draft, form, link, zone(), frame.clock().instant(), notice));
    }

    /** Made, and told once. */
    Reply shared(Lang lang, Draft draft, SecretToken token) {
        var link = frame.settings()
                .baseUrl()
                .resolve("/" + lang.code() + "/draft-motions/" + token.value())
                .toString();
        var form = Submission.of(
                Map.of("title", draft.title(), "text", draft.latest().text()));
        return page(draft, form, link, "").status(HttpStatus.CREATED);
    }

    /** Where and when. */
    @Component
    record Frame(Campaigns campaigns, Settings settings, InstantSource clock) {}
}
