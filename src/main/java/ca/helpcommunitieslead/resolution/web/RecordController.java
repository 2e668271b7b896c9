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
import java.util.List;
import java.util.Map;
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
    Reply form(@PathVariable Lang lang, Submission query) {
        return Reply.privatePage("resolution/record", page(begun(query), List.of()));
    }

    /** The form for the council that the address names by its code or by the name in its page's address. */
    private Submission begun(Submission query) {
        var wanted = query.text("municipality");
        return municipalities.all().stream()
                .filter(one -> one.slug().equals(wanted) || one.code().value().equals(wanted))
                .findFirst()
                .map(one -> Submission.of(Map.of("municipality", one.code().value())))
                .orElseGet(Submission::none);
    }

    private RecordPage page(Submission form, List<Resolution> sameDay) {
        return new RecordPage(form, municipalities.all(), priorities.all(), sameDay, null);
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
        if (decision.isEmpty() || !form.isValid()) return Reply.invalid("resolution/record", page(form, List.of()));
        var sameDay = resolutions.of(decision.get().council(), decision.get().day());
        if (!sameDay.isEmpty() && !RecordPage.knowsOf(form, sameDay))
            return Reply.invalid("resolution/record", page(form, sameDay));
        var pieces = evidence.keep().stream().toList();
        return Notice.RECORDED.at(lang, resolutions.record(by, decision.get(), pieces));
    }

    private DecisionForm decisionForm(Submission form) {
        return new DecisionForm(form, municipalities, priorities.asks(), campaigns.today());
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/correction/new")
    Reply correctionForm(@PathVariable Lang lang, @PathVariable String key) {
        return resolutions
                .byKey(key)
                .<Reply>map(resolution -> Reply.privatePage(
                        "resolution/record", correction(DecisionForm.of(resolution.decision()), resolution)))
                .orElseGet(Reply::notFound);
    }

    private RecordPage correction(Submission form, Resolution corrected) {
        return new RecordPage(form, municipalities.all(), priorities.all(), List.of(), corrected);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/correction")
    Reply correct(@PathVariable Lang lang, @PathVariable String key, Submission form, Person by) {
        var corrected = resolutions.byKey(key);
        if (corrected.isEmpty()) return Reply.notFound();
        var reason = form.required("reason", LONGEST_REASON);
        var decision = decisionForm(form).read();
        decision.filter(entered -> !entered.council().equals(corrected.get().council()))
                .ifPresent(_ -> form.reject("municipality", "resolution.correct.otherCouncil"));
        if (!form.isValid()) return Reply.invalid("resolution/record", correction(form, corrected.get()));
        return switch (resolutions.correct(by, corrected.get().key(), decision.orElseThrow(), reason)) {
            case Change.Done(var resolution) -> Notice.CORRECTED.at(lang, resolution);
            case Change.Unknown(), Change.NeedsAnother(), Change.Overtaken(), Change.Impossible _ -> Reply.notFound();
        };
    }
}
