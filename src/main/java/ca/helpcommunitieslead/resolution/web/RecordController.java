package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import org.jspecify.annotations.Nullable;
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
    private final Municipalities municipalities;
    private final Priorities priorities;
    private final Campaigns campaigns;
    private final FileArchive files;

    RecordController(
            Resolutions resolutions,
            Municipalities municipalities,
            Priorities priorities,
            Campaigns campaigns,
            FileArchive files) {
        this.resolutions = resolutions;
        this.municipalities = municipalities;
        this.priorities = priorities;
        this.campaigns = campaigns;
        this.files = files;
    }

    @Allowed
    @GetMapping("/{lang}/admin/resolutions/new")
    Reply form(@PathVariable Lang lang, Submission form) {
        return Reply.privatePage("resolution/record", page(form, null));
    }

    private RecordPage page(Submission form, @Nullable Resolution corrected) {
        return new RecordPage(form, municipalities.all(), priorities.all(), corrected);
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
        var decision = decisionForm(form).read();
        if (decision.isEmpty() || !form.isValid()) return Reply.invalid("resolution/record", page(form, null));
        var pieces = evidence.keep().stream().toList();
        return seeOther(lang, resolutions.record(by, decision.get(), pieces));
    }

    private DecisionForm decisionForm(Submission form) {
        return new DecisionForm(form, municipalities, priorities.asks(), campaigns.today());
    }

    private static Reply seeOther(Lang lang, Resolution resolution) {
        return Reply.seeOther("/" + lang.code() + "/admin/resolutions/" + resolution.key());
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/correction/new")
    Reply correctionForm(@PathVariable Lang lang, @PathVariable String key) {
        return resolutions
                .byKey(key)
                .<Reply>map(resolution -> Reply.privatePage(
                        "resolution/record", page(DecisionForm.of(resolution.decision()), resolution)))
                .orElseGet(Reply::notFound);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/correction")
    Reply correct(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var corrected = resolutions.byKey(key);
        if (corrected.isEmpty()) return Reply.notFound();
        var reason = form.required("reason", LONGEST_REASON);
        var decision = decisionForm(form).read();
        if (decision.isEmpty()) return Reply.invalid("resolution/record", page(form, corrected.get()));
        return switch (resolutions.correct(by, corrected.get().key(), decision.get(), reason)) {
            case Change.Done(var resolution) -> seeOther(lang, resolution);
            case Change.Unknown(), Change.NeedsAnother(), Change.Overtaken() -> Reply.notFound();
        };
    }
}
