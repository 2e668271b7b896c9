package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.resolution.Resolutions.Seen;
import ca.helpcommunitieslead.resolution.Verification;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What staff do with one record: the second person's check, more evidence, a rescission. */
@Controller
final class CheckController {
    private static final int LONGEST_REASON = 1000;

    private final Resolutions resolutions;
    private final ResolutionViews views;
    private final Campaigns campaigns;
    private final FileArchive files;
    private final LifeWords words;

    CheckController(
            Resolutions resolutions, ResolutionViews views, Campaigns campaigns, FileArchive files, LifeWords words) {
        this.resolutions = resolutions;
        this.views = views;
        this.campaigns = campaigns;
        this.files = files;
        this.words = words;
    }

    @Allowed
    @GetMapping("/{lang}/admin/resolutions/{key}")
    Reply show(@PathVariable Lang lang, @PathVariable String key, Submission query, Person person) {
        return resolutions
                .byKey(key)
                .<Reply>map(found -> Reply.privatePage(
                        "resolution/check",
                        new CheckPage(views.page(found), person, Submission.none(), Notice.keyFrom(query))))
                .orElseGet(Reply::notFound);
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/resolutions/{key}/verification")
    Reply verify(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var found = resolutions.byKey(key);
        if (found.isEmpty()) return Reply.notFound();
        var list = ChecklistForm.read(form, found.get().decision());
        if (!form.isValid()) return again(key, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
        return switch (resolutions.verify(by, seen(key, form), list)) {
            case Verification.Checked(var change) -> answer(lang, Notice.VERIFIED, key, form, by, change);
            case Verification fault -> {
                ChecklistForm.reject(form, fault);
                yield again(key, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
            }
        };
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/resolutions/{key}/refusal")
    Reply refuse(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var reason = form.required("refusalReason", LONGEST_REASON);
        if (!form.isValid()) return again(key, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
        return answer(lang, Notice.REFUSED, key, form, by, resolutions.refuse(by, seen(key, form), reason));
    }

    @Allowed(Role.VERIFIER)
    @PostMapping("/{lang}/admin/resolutions/{key}/rescission")
    Reply rescind(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var day = form.read("rescindedOn", Fields.dayUntil(campaigns.today()));
        var reason = form.required("rescissionReason", LONGEST_REASON);
        day.filter(given -> isBeforeDecision(key, given))
                .ifPresent(_ -> form.reject("rescindedOn", "resolution.field.rescindedOn.tooEarly"));
        if (!form.isValid()) return again(key, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
        return answer(
                lang,
                Notice.RESCINDED,
                key,
                form,
                by,
                resolutions.rescind(by, seen(key, form), day.orElseThrow(), reason));
    }

    /** The form carries how long the history was when its page was made; without that nothing was seen. */
    private static Seen seen(String key, Submission form) {
        var steps = form.text("seen");
        return new Seen(new ResolutionKey(key), steps.matches("\\d{1,6}") ? Integer.parseInt(steps) : 0);
    }

    private boolean isBeforeDecision(String key, LocalDate day) {
        return resolutions
                .byKey(key)
                .filter(found -> day.isBefore(found.decision().day()))
                .isPresent();
    }

    @Allowed
    @PostMapping("/{lang}/admin/resolutions/{key}/evidence")
    Reply addEvidence(
            @PathVariable Lang lang,
            @PathVariable String key,
            Submission form,
            @RequestParam(name = "evidenceFile", required = false) @Nullable MultipartFile file,
            Person by) {
        var evidence = new EvidenceForm(form, file, files);
        evidence.require();
        evidence.check();
        if (!form.isValid()) return again(key, form, by, HttpStatus.UNPROCESSABLE_CONTENT);
        var piece = evidence.keep().orElseThrow();
        return answer(
                lang, Notice.EVIDENCE_ADDED, key, form, by, resolutions.addEvidence(by, new ResolutionKey(key), piece));
    }

    private Reply answer(Lang lang, Notice notice, String key, Submission form, Person by, Change change) {
        return switch (change) {
            case Change.Done(var resolution) -> notice.at(lang, resolution);
            case Change.Unknown() -> Reply.notFound();
            case Change.Impossible(var life, var wanted) -> {
                words.reject(form, "check", life, wanted, lang);
                yield again(key, form, by, HttpStatus.CONFLICT);
            }
            case Change.NeedsAnother() -> refused(key, form, by, "resolution.check.needsAnother");
            case Change.Overtaken() -> refused(key, form, by, "resolution.check.overtaken");
        };
    }

    private Reply refused(String key, Submission form, Person by, String messageKey) {
        form.reject("check", messageKey);
        return again(key, form, by, HttpStatus.CONFLICT);
    }

    private Reply again(String key, Submission form, Person by, HttpStatus status) {
        return resolutions
                .byKey(key)
                .<Reply>map(found -> Reply.privatePage(
                                "resolution/check", new CheckPage(views.page(found), by, form, Optional.empty()))
                        .status(status))
                .orElseGet(Reply::notFound);
    }
}
