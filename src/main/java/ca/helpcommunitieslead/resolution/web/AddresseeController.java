package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.Allowed;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Uploads;
import ca.helpcommunitieslead.resolution.Addressee;
import ca.helpcommunitieslead.resolution.Addressee.Channel;
import ca.helpcommunitieslead.resolution.Circulations;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolutions;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One office on the list: who holds it and how it is reached, and what came back from it. */
@Controller
final class AddresseeController {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_SUMMARY = 600;
    private static final Set<String> DONE = Set.of("described", "sent", "acknowledged", "answered");

    private final Resolutions resolutions;
    private final ResolutionViews views;
    private final Circulations circulations;
    private final FileArchive files;
    private final Campaigns campaigns;

    AddresseeController(
            Resolutions resolutions,
            ResolutionViews views,
            Circulations circulations,
            FileArchive files,
            Campaigns campaigns) {
        this.resolutions = resolutions;
        this.views = views;
        this.circulations = circulations;
        this.files = files;
        this.campaigns = campaigns;
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/circulation/{id}")
    Reply show(@PathVariable Lang lang, @PathVariable String key, @PathVariable UUID id, Submission query) {
        var notice = query.present("done")
                .filter(DONE::contains)
                .map(done -> "resolution.circulation.done." + done)
                .orElse(null);
        return of(key, id, (record, one) -> page(record, one, known(one), notice));
    }

    private Reply of(String key, UUID id, BiFunction<Resolution, Addressee, Reply> work) {
        return resolutions
                .byKey(key)
                .flatMap(record -> circulations.find(record.key(), id).map(one -> work.apply(record, one)))
                .orElseGet(Reply::notFound);
    }

    private static Submission known(Addressee one) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("holder", one.holder());
        values.put("address", one.address());
        values.put("channel", one.channel().name());
        values.put("sentOn", Objects.toString(one.sentOn(), ""));
        values.put("acknowledgedOn", Objects.toString(one.acknowledgedOn(), ""));
        var answer = one.answer();
        if (answer != null) {
            values.put("answeredOn", answer.day().toString());
            values.put("summary", answer.summary());
            values.put("answerLink", answer.link());
        }
        return Submission.of(values);
    }

    private Reply.Page page(Resolution record, Addressee one, Submission form, @Nullable String noticeKey) {
        return Reply.privatePage(
                "resolution/addressee",
                new AddresseePage(views.page(record), one, form, Optional.ofNullable(noticeKey)));
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/circulation/{id}")
    Reply describe(
            @PathVariable Lang lang, @PathVariable String key, @PathVariable UUID id, Submission form, Person by) {
        return of(key, id, (record, one) -> {
            var holder = form.optional("holder", LONGEST_NAME);
            var address = form.optional("address", LONGEST_ADDRESS);
            var channel = form.read("channel", Readers.oneOf(Channel.class));
            if (!form.isValid()) return again(record, one, form);
            circulations.describe(by, record.key(), id, holder, channel.orElseThrow(), address);
            return done(lang, record, one, "described");
        });
    }

    private Reply again(Resolution record, Addressee one, Submission form) {
        return page(record, one, form, null).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Reply done(Lang lang, Resolution record, Addressee one, String done) {
        return Reply.seeOther("/" + lang.code() + "/admin/resolutions/" + record.key() + "/circulation/" + one.id()
                + "?done=" + done);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/circulation/{id}/removal")
    Reply remove(@PathVariable Lang lang, @PathVariable String key, @PathVariable UUID id, Person by) {
        return of(key, id, (record, one) -> {
            circulations.remove(by, record.key(), one.id());
            return Reply.seeOther(
                    "/" + lang.code() + "/admin/resolutions/" + record.key() + "/circulation?done=removed");
        });
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/circulation/{id}/sending")
    Reply send(@PathVariable Lang lang, @PathVariable String key, @PathVariable UUID id, Submission form, Person by) {
        return of(key, id, (record, one) -> {
            var day = day(form, "sentOn", record.decision().day());
            var channel = form.read("channel", Readers.oneOf(Channel.class));
            day.filter(given -> isAfterReply(given, one))
                    .ifPresent(_ -> form.reject("sentOn", "resolution.circulation.sentOn.tooLate"));
            if (!form.isValid()) return again(record, one, form);
            var sent = circulations.sent(by, record.key(), List.of(id), day.orElseThrow(), channel.orElseThrow());
            return sent ? done(lang, record, one, "sent") : refused(record, one, form);
        });
    }

    private static boolean isAfterReply(LocalDate day, Addressee one) {
        var acknowledged = one.acknowledgedOn();
        var answer = one.answer();
        return (acknowledged != null && day.isAfter(acknowledged)) || (answer != null && day.isAfter(answer.day()));
    }

    private Optional<LocalDate> day(Submission form, String field, @Nullable LocalDate earliest) {
        var day = form.read(field, Fields.dayUntil(campaigns.today()));
        day.filter(given -> earliest != null && given.isBefore(earliest))
                .ifPresent(_ -> form.reject(field, "resolution.circulation.sentOn.tooEarly"));
        return day;
    }

    private Reply refused(Resolution record, Addressee one, Submission form) {
        form.reject("sending", "resolution.circulation.notCarried");
        return page(record, one, form, null).status(HttpStatus.CONFLICT);
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/circulation/{id}/acknowledgement")
    Reply acknowledge(
            @PathVariable Lang lang, @PathVariable String key, @PathVariable UUID id, Submission form, Person by) {
        return of(key, id, (record, one) -> {
            var day = day(form, "acknowledgedOn", one.sentOn());
            if (!form.isValid()) return again(record, one, form);
            var kept = circulations.acknowledged(by, record.key(), id, day.orElseThrow());
            return kept ? done(lang, record, one, "acknowledged") : refused(record, one, form);
        });
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @PostMapping("/{lang}/admin/resolutions/{key}/circulation/{id}/answer")
    Reply answer(
            @PathVariable Lang lang,
            @PathVariable String key,
            @PathVariable UUID id,
            Submission form,
            @RequestParam(name = "answerFile", required = false) @Nullable MultipartFile file,
            Person by) {
        return of(key, id, (record, one) -> {
            var day = day(form, "answeredOn", one.sentOn());
            var summary = form.required("summary", LONGEST_SUMMARY);
            var link = form.readIfPresent("answerLink", Fields::link).orElse("");
            if (Uploads.isGiven(file) && !files.takes(Uploads.bytes(file)))
                form.reject("answerFile", "resolution.field.file.kind");
            if (!form.isValid()) return again(record, one, form);
            var answer = new Addressee.Reply(day.orElseThrow(), summary, link, file(one, file));
            var kept = circulations.answered(by, record.key(), id, answer);
            return kept ? done(lang, record, one, "answered") : refused(record, one, form);
        });
    }

    /** The new one, or the one that was kept before. */
    private @Nullable StoredFile file(Addressee one, @Nullable MultipartFile file) {
        if (Uploads.isGiven(file)) return files.keep(Uploads.bytes(file)).orElseThrow();
        var before = one.answer();
        return before == null ? null : before.file();
    }

    @Allowed({Role.EDITOR, Role.VERIFIER})
    @GetMapping("/{lang}/admin/resolutions/{key}/circulation/{id}/file")
    Reply file(@PathVariable Lang lang, @PathVariable String key, @PathVariable UUID id) {
        return of(
                key,
                id,
                (record, one) -> Optional.ofNullable(one.answer())
                        .flatMap(answer -> Optional.ofNullable(answer.file()))
                        .flatMap(file -> files.content(file.hash())
                                .<Reply>map(content -> new Reply.Download(
                                        content,
                                        MediaType.parseMediaType(file.kind().mediaType()),
                                        record.key() + "-" + one.id() + "."
                                                + file.kind().extension())))
                        .orElseGet(Reply::notFound));
    }
}
