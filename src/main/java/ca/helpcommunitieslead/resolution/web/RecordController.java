package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.resolution.Resolutions.Seen;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Recording a council's decision, and correcting a record. */
@Controller
final class RecordController {
    private static final int LONGEST_REASON = 1000;

    private final Resolutions resolutions;
    private final DecisionForms forms;
    private final LifeWords words;
    private final FileArchive files;

    RecordController(Resolutions resolutions, DecisionForms forms, LifeWords words, FileArchive files) {
        this.resolutions = resolutions;
        this.forms = forms;
        this.words = words;
        this.files = files;
    }

    @Allowed
    @GetMapping("/{lang}/admin/resolutions/new")
    Reply form(@PathVariable Lang lang, Submission query) {
        return Reply.privatePage("resolution/record", forms.fresh(forms.begun(query), List.of()));
    }

    @Allowed
    @PostMapping("/{lang}/admin/resolutions")
    Reply record(
            @PathVariable Lang lang,
            Submission form,
            @RequestParam(name = "evidenceFile", required = false) @Nullable MultipartFile file,
            Person by) {
        var evidence = new EvidenceForm(form, file, files);
        evidence.check();
        var decision = forms.read(form, null);
        if (decision.isEmpty() || !form.isValid())
            return Reply.invalid("resolution/record", forms.fresh(form, List.of()));
        var sameDay = resolutions.of(decision.get().council(), decision.get().day());
        if (!sameDay.isEmpty() && !RecordPage.knowsOf(form, sameDay))
            return Reply.invalid("resolution/record", forms.fresh(form, sameDay));
        var pieces = evidence.keep().stream().toList();
        return Notice.RECORDED.at(lang, resolutions.record(by, decision.get(), pieces));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/correction/new")
    Reply correctionForm(@PathVariable Lang lang, @PathVariable String key) {
        return resolutions
                .byKey(key)
                .<Reply>map(found -> Reply.privatePage(
                        "resolution/record", forms.correction(DecisionForm.of(found.decision(), lang), found, lang)))
                .orElseGet(Reply::notFound);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/correction")
    Reply correct(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var corrected = resolutions.byKey(key);
        if (corrected.isEmpty()) return Reply.notFound();
        var known = corrected.get();
        var reason = form.required("reason", LONGEST_REASON);
        var decision = forms.readOver(known, form);
        decision.ifPresent(entered -> check(entered, known, form));
        if (!form.isValid()) return Reply.invalid("resolution/record", forms.correction(form, known, lang));
        return switch (resolutions.correct(by, seen(known, form), decision.orElseThrow(), reason)) {
            case Change.Done(var resolution) -> Notice.CORRECTED.at(lang, resolution);
            case Change.Overtaken() -> refused(form, known, "resolution.correct.overtaken", lang);
            case Change.Impossible(var life, var wanted) -> {
                words.reject(form, "outcome", life, wanted, lang);
                yield Reply.invalid("resolution/record", forms.correction(form, known, lang));
            }
            case Change.NeedsAnother() -> refused(form, known, "resolution.check.needsAnother", lang);
            case Change.Unknown() -> Reply.notFound();
        };
    }

    /** A correction that changes nothing is none, unless it takes something back or brings a refused record back. */
    private static void check(Decision entered, Resolution known, Submission form) {
        if (!entered.council().equals(known.council())) form.reject("municipality", "resolution.correct.otherCouncil");
        var standing = known.life().standing();
        var takesBack = standing != null && standing.kind() == Stage.Kind.TURN;
        if (entered.equals(known.decision()) && !takesBack && known.status() != Status.REFUSED)
            form.reject("reason", "resolution.correct.nothing");
    }

    /** Somebody who has not told what they saw has seen the record as it is. */
    private static Seen seen(Resolution known, Submission form) {
        var steps = form.text("seen");
        return steps.matches("\\d{1,6}") ? new Seen(known.key(), Integer.parseInt(steps)) : Seen.of(known);
    }

    private Reply refused(Submission form, Resolution known, String messageKey, Lang lang) {
        form.reject("reason", messageKey);
        return Reply.privatePage("resolution/record", forms.correction(form, known, lang))
                .status(HttpStatus.CONFLICT);
    }
}
