package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.Editing;
import ca.helpcommunitieslead.campaign.Editing.Saved;
import ca.helpcommunitieslead.campaign.PublishedText;
import ca.helpcommunitieslead.campaign.TextBody;
import ca.helpcommunitieslead.campaign.TextEdit;
import ca.helpcommunitieslead.campaign.Texts;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Everything that was ever saved of a text. */
@Controller
final class HistoryController {
    private static final int PAGE = 20;

    private final TextDesk desk;
    private final Editing editing;
    private final Texts texts;
    private final People people;
    private final Messages messages;

    HistoryController(TextDesk desk, Editing editing, Texts texts, People people, Messages messages) {
        this.desk = desk;
        this.editing = editing;
        this.texts = texts;
        this.people = people;
        this.messages = messages;
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/texts/{kind}/{key}/history")
    Reply all(@PathVariable Lang lang, @PathVariable String kind, @PathVariable String key, Submission query) {
        return desk.find(kind, key)
                .<Reply>map(text -> page(text, Math.max(1, Addresses.number(query.text("page")))))
                .orElseGet(Reply::notFound);
    }

    private Reply page(TextStanding text, int wanted) {
        var edits = editing.history(text.id());
        var last = (edits.size() + PAGE - 1) / PAGE;
        var number = Math.min(wanted, last);
        var published = texts.history(text.id());
        var entries = edits.stream()
                .skip((long) (number - 1) * PAGE)
                .limit(PAGE)
                .map(edit -> entry(edit, before(edit, edits), published))
                .toList();
        return Reply.privatePage(
                "campaign/editing/history",
                new HistoryPage(text, new Slice<>(entries, number, PAGE, edits.size()), new Names(people)));
    }

    private static @Nullable TextEdit before(TextEdit edit, List<TextEdit> newestFirst) {
        return newestFirst.stream()
                .filter(other -> other.number() < edit.number())
                .findFirst()
                .orElse(null);
    }

    private static HistoryEntry entry(TextEdit edit, @Nullable TextEdit other, List<PublishedText> published) {
        return new HistoryEntry(
                edit,
                published.stream().filter(text -> text.edit() == edit.number()).toList(),
                changes(other, edit).shortened());
    }

    private static Changes changes(@Nullable TextEdit from, TextEdit to) {
        var before = from == null ? new TextBody(Map.of(), Map.of()) : from.body();
        return Changes.between(to.id().kind(), before, to.body());
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/texts/{kind}/{key}/history/{number}")
    Reply one(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String number,
            Submission query) {
        return desk.find(kind, key)
                .flatMap(text -> one(text, Addresses.number(number), Addresses.number(query.text("with"))))
                .orElseGet(Reply::notFound);
    }

    private Optional<Reply> one(TextStanding text, int number, int with) {
        var edits = editing.history(text.id());
        return find(edits, number).map(edit -> {
            var other = find(edits, with).orElse(before(edit, edits));
            var published = texts.history(text.id()).stream()
                    .filter(one -> one.edit() == number)
                    .toList();
            var entry = new HistoryEntry(edit, published, changes(other, edit));
            return Reply.privatePage(
                    "campaign/editing/earlier",
                    new EarlierPage(text, entry, Optional.ofNullable(other), edits, new Names(people)));
        });
    }

    private static Optional<TextEdit> find(List<TextEdit> edits, int number) {
        return edits.stream().filter(edit -> edit.number() == number).findFirst();
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/texts/{kind}/{key}/history/{number}/restoration")
    Reply restore(
            @PathVariable Lang lang,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String number,
            Person by) {
        return Addresses.id(kind, key)
                .map(id -> {
                    var earlier = Addresses.number(number);
                    var note = messages.get(by.lang(), "campaign.editing.history.restored", earlier);
                    return switch (editing.restore(by, id, earlier, note)) {
                        case Saved.Done(var edit) when edit.number() == earlier -> Notice.UNCHANGED.at(lang, id);
                        case Saved.Done _ -> Notice.RESTORED.at(lang, id);
                        case Saved.Unknown(), Saved.Taken(), Saved.Conflict _ -> Reply.notFound();
                    };
                })
                .orElseGet(Reply::notFound);
    }
}
