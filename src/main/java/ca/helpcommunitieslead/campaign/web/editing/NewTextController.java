package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Editing;
import ca.helpcommunitieslead.campaign.Editing.Saved;
import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.campaign.TextKind;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Beginning a text of a kind that editors may add to. */
@Controller
final class NewTextController {
    private static final int LONGEST_TITLE = 300;

    private final Editing editing;
    private final Campaigns campaigns;

    NewTextController(Editing editing, Campaigns campaigns) {
        this.editing = editing;
        this.campaigns = campaigns;
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/texts/new")
    Reply form(@PathVariable Lang lang, Submission query) {
        return Reply.privatePage(
                "campaign/editing/new", new NewTextPage(Submission.of(Map.of("kind", query.text("kind")))));
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/texts")
    Reply create(@PathVariable Lang lang, Submission form, Person by) {
        var kind = form.read("kind", NewTextController::kind);
        var title = Map.of(
                Lang.EN, form.optional("title.en", LONGEST_TITLE), Lang.FR, form.optional("title.fr", LONGEST_TITLE));
        if (title.values().stream().allMatch(String::isEmpty))
            form.reject("title.en", "campaign.editing.field.missing");
        var key = form.present("key").orElseGet(() -> proposal(title));
        if (form.isValid() && !TextId.isKey(key)) form.reject("key", "campaign.editing.new.key.invalid");
        if (!form.isValid()) return Reply.invalid("campaign/editing/new", new NewTextPage(form));
        var id = new TextId(kind.orElseThrow(), key);
        return switch (editing.create(by, id, body(id.kind(), title))) {
            case Saved.Done _ -> Notice.CREATED.at(lang, id);
            case Saved.Taken(), Saved.Conflict _, Saved.Unknown() -> taken(form, key);
        };
    }

    private static Parsed<TextKind> kind(String raw) {
        return TextKind.bySlug(raw)
                .filter(NewTextPage.KINDS::contains)
                .map(Parsed::valid)
                .orElseGet(() -> Parsed.invalid("field.choice"));
    }

    private static String proposal(Map<Lang, String> title) {
        var english = KeyProposal.from(title.getOrDefault(Lang.EN, ""));
        return english.isEmpty() ? KeyProposal.from(title.getOrDefault(Lang.FR, "")) : english;
    }

    private TextBody body(TextKind kind, Map<Lang, String> title) {
        var attributes =
                kind == TextKind.NEWS ? Map.of("date", campaigns.today().toString()) : Map.<String, String>of();
        return TextBody.of(Map.of("title", title), attributes);
    }

    /** The key that is taken stands in its field, so that it is seen and can be made another. */
    private static Reply taken(Submission form, String key) {
        var again = Submission.of(Map.of(
                "kind", form.text("kind"),
                "title.en", form.text("title.en"),
                "title.fr", form.text("title.fr"),
                "key", key));
        again.reject("key", "campaign.editing.new.key.taken");
        return Reply.invalid("campaign/editing/new", new NewTextPage(again));
    }
}
