package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Matter;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Plans;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Recording what a council decided on a matter that is known: it came back, was ratified, or was only planned. */
@Controller
final class DecideController {
    private final Resolutions resolutions;
    private final Plans plans;
    private final DecisionForms forms;
    private final LifeWords words;
    private final FileArchive files;

    DecideController(Resolutions resolutions, Plans plans, DecisionForms forms, LifeWords words, FileArchive files) {
        this.resolutions = resolutions;
        this.plans = plans;
        this.forms = forms;
        this.words = words;
        this.files = files;
    }

    @Allowed
    @GetMapping("/{lang}/admin/resolutions/{key}/decision/new")
    Reply form(@PathVariable Lang lang, @PathVariable String key, Person person) {
        return matter(key, person)
                .<Reply>map(
                        found -> Reply.privatePage("resolution/record", forms.again(begun(found), List.of(), found)))
                .orElseGet(Reply::notFound);
    }

    /** A plan is the business of the member who has it, too; what is decided anew of a known record, of staff alone. */
    private Optional<Matter> matter(String key, Person person) {
        var isStaff = person.is(Role.EDITOR) || person.is(Role.VERIFIER);
        return resolutions
                .byKey(key)
                .filter(_ -> isStaff)
                .<Matter>map(found -> found)
                .or(() ->
                        plans.byKey(key).filter(plan -> isStaff || plan.owner().equals(person.id())));
    }

    private static Submission begun(Matter matter) {
        return Submission.of(
                switch (matter) {
                    case Plan plan -> Map.of("municipality", plan.council().value());
                    case Resolution resolution -> DecisionForm.sameMotion(resolution.decision());
                });
    }

    @Allowed
    @PostMapping("/{lang}/admin/resolutions/{key}/decision")
    Reply decide(
            @PathVariable Lang lang,
            @PathVariable String key,
            Submission form,
            @RequestParam(name = "evidenceFile", required = false) @Nullable MultipartFile file,
            Person by) {
        var found = matter(key, by);
        if (found.isEmpty()) return Reply.notFound();
        var matter = found.get();
        var evidence = new EvidenceForm(form, file, files);
        evidence.check();
        var decision = forms.read(form, matter.key());
        decision.ifPresent(entered -> check(entered, matter, form, lang));
        if (decision.isEmpty() || !form.isValid())
            return Reply.invalid("resolution/record", forms.again(form, List.of(), matter));
        var pieces = evidence.keep().stream().toList();
        return switch (resolutions.decide(by, matter.key(), decision.get(), pieces)) {
            case Change.Done(var resolution) -> Notice.RECORDED.at(lang, resolution);
            case Change.Impossible(var life, var wanted) -> {
                words.reject(form, "outcome", life, wanted, lang);
                yield Reply.privatePage("resolution/record", forms.again(form, List.of(), matter))
                        .status(HttpStatus.CONFLICT);
            }
            case Change.Unknown(), Change.NeedsAnother(), Change.Overtaken() -> Reply.notFound();
        };
    }

    private void check(Decision entered, Matter matter, Submission form, Lang lang) {
        if (!entered.council().equals(matter.council())) form.reject("municipality", "resolution.again.otherCouncil");
        if (matter instanceof Resolution known && entered.day().isBefore(known.movedOn()))
            form.reject("meetingDate", "resolution.life.day.early");
        if (!matter.life().allows(entered.stage())) words.reject(form, "outcome", matter.life(), entered.stage(), lang);
    }
}
