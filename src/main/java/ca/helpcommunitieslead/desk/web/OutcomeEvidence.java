package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Uploads;
import ca.helpcommunitieslead.resolution.Evidence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The photo or link that comes with a report. It ranks as a claim, until somebody says what it is (R12). */
@Component
final class OutcomeEvidence {
    private final FileArchive files;

    OutcomeEvidence(FileArchive files) {
        this.files = files;
    }

    void check(Submission form, @Nullable MultipartFile file) {
        if (Uploads.isGiven(file) && !files.takes(Uploads.bytes(file)))
            form.reject("evidenceFile", "desk.outcome.file.kind");
    }

    /** To be called once the form is valid, in the transaction that records it. */
    Optional<Evidence> keep(Submission form, @Nullable MultipartFile file) {
        var link = form.present("evidenceLink").orElse(null);
        var kept = Uploads.isGiven(file) ? keep(Uploads.bytes(file)) : null;
        if (link == null && kept == null) return Optional.empty();
        return Optional.of(new Evidence(Evidence.Rank.CAMPAIGN_CLAIM, link, kept));
    }

    private StoredFile keep(byte[] bytes) {
        return files.keep(bytes).orElseThrow();
    }
}
