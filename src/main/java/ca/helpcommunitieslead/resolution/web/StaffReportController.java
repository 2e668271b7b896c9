package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Report;
import ca.helpcommunitieslead.resolution.ReportId;
import ca.helpcommunitieslead.resolution.Reports;
import ca.helpcommunitieslead.resolution.Reports.Filing;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A report is made into a record, or into evidence of one that is known; it is refused in the inbox. */
@Controller
final class StaffReportController {
    private final Reports reports;
    private final StaffReportPages pages;
    private final FileArchive files;

    StaffReportController(Reports reports, StaffReportPages pages, FileArchive files) {
        this.reports = reports;
        this.pages = pages;
        this.files = files;
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/reports/{id}")
    Reply show(@PathVariable Lang lang, @PathVariable String id) {
        return of(id, report -> pages.page(report, Submission.none()));
    }

    private Reply of(String id, Function<Report, Reply> work) {
        return find(id).map(work).orElseGet(Reply::notFound);
    }

    private Optional<Report> find(String id) {
        return ReportId.read(id).flatMap(reports::byId);
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/reports/{id}/file")
    Reply file(@PathVariable Lang lang, @PathVariable String id) {
        return find(id).flatMap(report -> Optional.ofNullable(report.account().file()))
                .flatMap(file -> files.content(file.hash())
                        .<Reply>map(content -> new Reply.Download(
                                content,
                                MediaType.parseMediaType(file.kind().mediaType()),
                                id + "." + file.kind().extension())))
                .orElseGet(Reply::notFound);
    }

    @Allowed(Role.EDITOR)
    @GetMapping("/{lang}/admin/reports/{id}/record/new")
    Reply recordForm(@PathVariable Lang lang, @PathVariable String id) {
        return of(id, pages::recordForm);
    }

    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/reports/{id}/record")
    Reply record(
            @PathVariable Lang lang,
            @PathVariable String id,
            Submission form,
            @RequestParam(name = "evidenceFile", required = false) @Nullable MultipartFile file,
            Person by) {
        return of(id, report -> record(lang, report, form, file, by));
    }

    private Reply record(Lang lang, Report report, Submission form, @Nullable MultipartFile file, Person by) {
        var evidence = new ReportEvidence(form, file, report.account().file(), files);
        evidence.check();
        var decision = pages.read(form);
        if (decision.isEmpty() || !form.isValid()) return pages.recordAgain(form);
        var sameDay = pages.sameDay(decision.get());
        if (!sameDay.isEmpty() && !RecordPage.knowsOf(form, sameDay)) return pages.recordAgain(form, sameDay);
        return answer(lang, report, form, reports.enter(by, report.id(), decision.get(), evidence.keep()));
    }

    private Reply answer(Lang lang, Report report, Submission form, Filing filing) {
        return switch (filing) {
            case Filing.Done(var resolution) -> Notice.RECORDED.at(lang, resolution);
            case Filing.Unknown() -> Reply.notFound();
            case Filing.Overtaken() -> {
                form.reject("record", "resolution.report.overtaken");
                yield pages.page(reports.byId(report.id()).orElse(report), form).status(HttpStatus.CONFLICT);
            }
        };
    }

    /** It is a decision that is recorded already. */
    @Allowed(Role.EDITOR)
    @PostMapping("/{lang}/admin/reports/{id}/evidence")
    Reply attach(@PathVariable Lang lang, @PathVariable String id, Submission form, Person by) {
        return of(id, report -> {
            var key = form.required("record", 40);
            var rank = report.account().hasProof()
                    ? form.read("evidenceRank", Readers.oneOf(Rank.class)).orElse(null)
                    : null;
            if (!form.isValid()) return pages.page(report, form).status(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer(lang, report, form, reports.attach(by, report.id(), new ResolutionKey(key), rank));
        });
    }
}
