package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.SecretAddress;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Uploads;
import ca.helpcommunitieslead.resolution.ClerkAnswers;
import ca.helpcommunitieslead.resolution.ClerkAnswers.Answering;
import ca.helpcommunitieslead.resolution.ClerkAnswers.Opening;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What a clerk's office does by the link that was mailed to it. Opening it changes nothing. */
@Controller
final class ClerkController {
    private static final int LONGEST_WORDS = 2000;
    private static final Set<String> DONE = Set.of("confirmed", "corrected", "copied", "rescinded");

    private final ClerkAnswers answers;
    private final ResolutionViews views;
    private final FileArchive files;
    private final Campaigns campaigns;

    ClerkController(ClerkAnswers answers, ResolutionViews views, FileArchive files, Campaigns campaigns) {
        this.answers = answers;
        this.views = views;
        this.files = files;
        this.campaigns = campaigns;
    }

    @Bean
    static SecretAddress secretClerkLinks() {
        return new SecretAddress("clerk");
    }

    @GetMapping("/{lang}/clerk/{token}")
    Reply show(@PathVariable Lang lang, @PathVariable SecretToken token, Submission query) {
        return open(token, open -> {
            var form = ClerkForm.of(open.record().decision());
            var notice = query.present("done")
                    .filter(DONE::contains)
                    .map(done -> "resolution.clerk.done." + done)
                    .orElse(null);
            return page(token, open, form, notice);
        });
    }

    private Reply open(SecretToken token, Function<Opening.Open, Reply> work) {
        return switch (answers.open(token)) {
            case Opening.Open open -> work.apply(open);
            case Opening.Expired(var request) -> closed(request.resolution(), HttpStatus.GONE);
            case Opening.Unknown() -> closed(null, HttpStatus.NOT_FOUND);
        };
    }

    private Reply closed(@Nullable ResolutionKey about, HttpStatus status) {
        var contact = campaigns.current().contact();
        return Reply.privatePage("resolution/clerk-closed", new ClerkClosedPage(Optional.ofNullable(about), contact))
                .status(status);
    }

    private Reply.Page page(SecretToken token, Opening.Open open, Submission form, @Nullable String noticeKey) {
        var lastDay = campaigns.current().dayOf(open.request().expiresAt());
        return Reply.privatePage(
                "resolution/clerk",
                new ClerkPage(
                        token,
                        open.request(),
                        views.page(open.record()),
                        form,
                        lastDay,
                        Optional.ofNullable(noticeKey)));
    }

    @PostMapping("/{lang}/clerk/{token}/confirmation")
    Reply confirm(@PathVariable Lang lang, @PathVariable SecretToken token, Submission form) {
        return open(token, open -> {
            var seen = form.text("seen");
            var steps = seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
            return answer(lang, token, "confirmed", form, answers.confirm(token, steps));
        });
    }

    private Reply answer(Lang lang, SecretToken token, String done, Submission form, Answering answering) {
        return switch (answering) {
            case TAKEN, ALREADY -> Reply.seeOther("/" + lang.code() + "/clerk/" + token.value() + "?done=" + done);
            case OVERTAKEN -> conflict(token, form, "resolution.clerk.overtaken");
            case TOO_MANY -> conflict(token, form, "resolution.clerk.tooMany");
            case EXPIRED, UNKNOWN -> open(token, open -> page(token, open, form, null));
        };
    }

    private Reply conflict(SecretToken token, Submission form, String messageKey) {
        form.reject("answer", messageKey);
        return again(token, form, HttpStatus.CONFLICT);
    }

    private Reply again(SecretToken token, Submission form, HttpStatus status) {
        return open(token, open -> page(token, open, form, null).status(status));
    }

    @PostMapping("/{lang}/clerk/{token}/correction")
    Reply correct(@PathVariable Lang lang, @PathVariable SecretToken token, Submission form) {
        return open(token, open -> {
            var reading = new ClerkForm(form, campaigns.today());
            var differences = reading.read(open.record().decision());
            var words = form.optional("words", LONGEST_WORDS);
            if (differences.isEmpty() && words.isEmpty()) form.reject("answer", "resolution.clerk.noDifference");
            if (!form.isValid()) return again(token, form, HttpStatus.UNPROCESSABLE_CONTENT);
            return answer(lang, token, "corrected", form, answers.correct(token, differences, words));
        });
    }

    @PostMapping("/{lang}/clerk/{token}/rescission")
    Reply rescind(@PathVariable Lang lang, @PathVariable SecretToken token, Submission form) {
        return open(token, open -> {
            var day = form.read("rescindedOn", Fields.dayUntil(campaigns.today()));
            var words = form.optional("rescissionWords", LONGEST_WORDS);
            day.filter(given -> given.isBefore(open.record().decision().day()))
                    .ifPresent(_ -> form.reject("rescindedOn", "resolution.field.rescindedOn.tooEarly"));
            if (!form.isValid()) return again(token, form, HttpStatus.UNPROCESSABLE_CONTENT);
            return answer(lang, token, "rescinded", form, answers.rescind(token, day.orElseThrow(), words));
        });
    }

    @PostMapping("/{lang}/clerk/{token}/copy")
    Reply copy(
            @PathVariable Lang lang,
            @PathVariable SecretToken token,
            Submission form,
            @RequestParam(name = "copy", required = false) @Nullable MultipartFile file) {
        return open(token, open -> {
            if (!Uploads.isGiven(file)) form.reject("copy", "resolution.clerk.copy.missing");
            else if (!files.takes(Uploads.bytes(file))) form.reject("copy", "resolution.field.file.kind");
            if (!form.isValid()) return again(token, form, HttpStatus.UNPROCESSABLE_CONTENT);
            return answer(
                    lang,
                    token,
                    "copied",
                    form,
                    answers.copy(token, () -> files.keep(Uploads.bytes(file)).orElseThrow()));
        });
    }
}
