package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.Parsed;
import ca.helpcommunitieslead.kernel.TokenSource;
import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Uploads;
import ca.helpcommunitieslead.resolution.Report.Account;
import ca.helpcommunitieslead.resolution.ReportedOutcome;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Reads the public form, and shows it again with everything that was typed. */
@Component
final class ReportForm {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_WORDS = 2000;

    private final Municipalities municipalities;
    private final FileArchive files;
    private final TokenSource tokens;

    ReportForm(Municipalities municipalities, FileArchive files, TokenSource tokens) {
        this.municipalities = municipalities;
        this.files = files;
        this.tokens = tokens;
    }

    /** The form for the municipality that the address names by its code or by the name in its page's address. */
    ReportPage begun(Lang lang, Submission address) {
        var wanted = address.text("municipality");
        var form = municipalities
                .bySlug(wanted)
                .map(one -> one.code().value())
                .or(() -> municipality(wanted).toOptional().map(MunicipalityCode::value))
                .map(code -> Submission.of(Map.of("municipality", code)))
                .orElseGet(Submission::none);
        return page(lang, form, false);
    }

    ReportPage page(Lang lang, Submission form, boolean hadFile) {
        var choices = municipalities.all().stream()
                .map(one -> new Choice(one.code().value(), one.label().in(lang).text()))
                .toList();
        return new ReportPage(form, choices, formKey(form), hadFile);
    }

    /** That of the form, or a new one. */
    String formKey(Submission form) {
        var given = form.text("form");
        return given.matches("[0-9a-z]{32}") ? given : tokens.secret().value();
    }

    /** Empty where something is wrong; the form then knows what. Only a form that is right keeps its file. */
    Optional<Account> read(Submission form, @Nullable MultipartFile file, LocalDate today) {
        var council = form.read("municipality", this::municipality);
        var day = form.read("day", Fields.dayUntil(today));
        var outcome = form.read("outcome", Readers.oneOf(ReportedOutcome.class));
        var number = form.optional("motionNumber", LONGEST_NUMBER);
        var link = form.readIfPresent("link", Fields::link).orElse("");
        var words = form.optional("words", LONGEST_WORDS);
        if (Uploads.isGiven(file) && !files.takes(Uploads.bytes(file)))
            form.reject("file", "resolution.field.file.kind");
        if (!form.isValid()) return Optional.empty();
        return Optional.of(new Account(
                council.orElseThrow(), day.orElseThrow(), outcome.orElseThrow(), number, link, keep(file), words));
    }

    private Parsed<MunicipalityCode> municipality(String raw) {
        return switch (MunicipalityCode.parse(raw)) {
            case Parsed.Valid<MunicipalityCode> valid
            when municipalities.byCode(valid.value()).isPresent() -> valid;
            case Parsed.Valid<MunicipalityCode> _, Parsed.Invalid<MunicipalityCode> _ -> Parsed.invalid("field.choice");
        };
    }

    private @Nullable StoredFile keep(@Nullable MultipartFile file) {
        return Uploads.isGiven(file) ? files.keep(Uploads.bytes(file)).orElseThrow() : null;
    }
}
