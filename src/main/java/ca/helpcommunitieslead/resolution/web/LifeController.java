package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.resolution.Resolutions.Seen;
import ca.helpcommunitieslead.resolution.Stage;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What happened to a matter after its decision was recorded. */
@Controller
final class LifeController {
    private static final int LONGEST_DETAIL = 300;

    private final Resolutions resolutions;
    private final ResolutionViews views;
    private final LifeWords words;
    private final Campaigns campaigns;

    LifeController(Resolutions resolutions, ResolutionViews views, LifeWords words, Campaigns campaigns) {
        this.resolutions = resolutions;
        this.views = views;
        this.words = words;
        this.campaigns = campaigns;
    }

    @Allowed
    @GetMapping("/{lang}/admin/resolutions/{key}/life")
    Reply show(@PathVariable Lang lang, @PathVariable String key, Submission query, Person person) {
        return resolutions
                .byKey(key)
                .<Reply>map(found -> Reply.privatePage("resolution/life", page(found, person, Submission.none())))
                .orElseGet(Reply::notFound);
    }

    private LifePage page(Resolution resolution, Person person, Submission form) {
        return new LifePage(views.page(resolution), person, form, resolutions.of(resolution.council()));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/life")
    Reply progress(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var found = resolutions.byKey(key);
        if (found.isEmpty()) return Reply.notFound();
        var resolution = found.get();
        var stage = form.read("stage", Readers.oneOf(Stage.class));
        stage.ifPresent(wanted -> check(wanted, resolution, form, by, lang));
        var day = form.read("day", Fields.dayUntil(campaigns.today()));
        day.filter(given -> given.isBefore(resolution.movedOn()))
                .ifPresent(_ -> form.reject("day", "resolution.life.day.early"));
        var detail = Fields.line(form, "detail", LONGEST_DETAIL);
        if (!form.isValid()) return Reply.invalid("resolution/life", page(resolution, by, form));
        return switch (change(by, resolution, stage.orElseThrow(), day.orElseThrow(), form, detail)) {
            case Change.Done(var changed) -> Notice.PROGRESSED.at(lang, changed);
            case Change.Impossible(var life, var wanted) -> {
                words.reject(form, "stage", life, wanted, lang);
                yield again(resolution, by, form);
            }
            case Change.Overtaken(), Change.NeedsAnother() -> {
                form.reject("stage", "resolution.check.overtaken");
                yield again(resolution, by, form);
            }
            case Change.Unknown() -> {
                form.reject("later", "resolution.life.later.unfit");
                yield again(resolution, by, form);
            }
        };
    }

    private void check(Stage wanted, Resolution resolution, Submission form, Person by, Lang lang) {
        if (resolution.life().standing() == null) form.reject("stage", "resolution.life.refused");
        else if (!resolution.life().allows(wanted)) words.reject(form, "stage", resolution.life(), wanted, lang);
        else if (!LifePage.mayNote(by, wanted)) form.reject("stage", "resolution.life.verifierOnly");
        else if (!LifePage.isOffered(wanted)) form.reject("stage", "resolution.life.elsewhere");
        if (wanted == Stage.SUPERSEDED && !form.text("later").matches("[A-Za-z0-9]{1,40}"))
            form.reject("later", "field.choice");
    }

    private Change change(
            Person by, Resolution resolution, Stage stage, LocalDate day, Submission form, String detail) {
        if (stage != Stage.SUPERSEDED) return resolutions.progress(by, resolution.key(), stage, day, detail);
        return resolutions.supersede(by, Seen.of(resolution), day, new ResolutionKey(form.text("later")), detail);
    }

    private Reply again(Resolution resolution, Person by, Submission form) {
        return Reply.privatePage("resolution/life", page(resolution, by, form)).status(HttpStatus.CONFLICT);
    }
}
