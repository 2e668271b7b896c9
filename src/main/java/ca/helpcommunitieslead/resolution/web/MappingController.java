package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Says which operative clause speaks of which ask; a correction like any other, so a second person looks at it. */
@Controller
final class MappingController {
    private final Resolutions resolutions;
    private final ResolutionViews views;
    private final AskLines lines;
    private final Priorities priorities;

    MappingController(Resolutions resolutions, ResolutionViews views, AskLines lines, Priorities priorities) {
        this.resolutions = resolutions;
        this.views = views;
        this.lines = lines;
        this.priorities = priorities;
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/clauses")
    Reply show(@PathVariable Lang lang, @PathVariable String key, Submission query) {
        return resolutions
                .byKey(key)
                .<Reply>map(found -> Reply.privatePage("resolution/mapping", page(found, begun(found, query))))
                .orElseGet(Reply::notFound);
    }

    private Submission begun(Resolution found, Submission query) {
        return query.ticked("suggested")
                ? MappingForm.suggested(found.decision(), suggestions(found))
                : MappingForm.of(found.decision());
    }

    private Suggestions suggestions(Resolution found) {
        return new Suggestions(priorities.asks(), found.decision().textLang());
    }

    private MappingPage page(Resolution found, Submission form) {
        var decision = found.decision();
        var resting = decision.positions().stream()
                .filter(position -> position.clause() == null)
                .toList();
        return MappingPage.of(
                views.page(found), form, asks(found), suggestions(found), lines.of(decision.with(resting)));
    }

    /** Those of today, and those that the record speaks of. */
    private List<Ask> asks(Resolution found) {
        var recorded = found.decision().positions().stream()
                .map(Position::ask)
                .map(ask -> priorities.ask(ask.value()))
                .flatMap(Optional::stream);
        return Stream.concat(priorities.asks().stream(), recorded).distinct().toList();
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/clauses")
    Reply save(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var found = resolutions.byKey(key);
        if (found.isEmpty()) return Reply.notFound();
        var known = found.get();
        if (!known.stands()) form.reject("clauses", "resolution.mapping.rescinded");
        if (!form.text("seen").equals(String.valueOf(known.history().size()))) return overtaken(known, form);
        var positions = new MappingForm(form, known.decision(), asks(known)).read();
        if (positions.isEmpty()) return Reply.invalid("resolution/mapping", page(known, form));
        var mapped = known.decision().with(positions.get());
        return switch (resolutions.correct(by, known.key(), mapped, form.text("reason"))) {
            case Change.Done(var resolution) -> Notice.CORRECTED.at(lang, resolution);
            case Change.Unknown(), Change.NeedsAnother(), Change.Impossible _ -> Reply.notFound();
            case Change.Overtaken() -> overtaken(known, form);
        };
    }

    private Reply overtaken(Resolution known, Submission form) {
        form.reject("clauses", "resolution.check.overtaken");
        return Reply.privatePage("resolution/mapping", page(known, form)).status(HttpStatus.CONFLICT);
    }
}
