package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Uploads;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The evidence of a record that is made of a report: staff say what it is; a file of theirs takes the place of the
 * report's.
 *
 * @param reported the file that came with the report
 */
record ReportEvidence(
        Submission form,
        @Nullable MultipartFile file,
        @Nullable StoredFile reported,
        FileArchive files) {
    void check() {
        if (Uploads.isGiven(file) && !files.takes(Uploads.bytes(file)))
            form.reject("evidenceFile", "resolution.field.file.kind");
        form.readIfPresent("evidenceLink", Fields::link);
        if (isGiven()) form.read("evidenceRank", Readers.oneOf(Rank.class));
        else if (form.present("evidenceRank").isPresent())
            form.reject("evidenceLink", "resolution.field.evidence.missing");
    }

    private boolean isGiven() {
        return reported != null
                || Uploads.isGiven(file)
                || form.present("evidenceLink").isPresent();
    }

    /** To be called once the form is valid. */
    List<Evidence> keep() {
        if (!isGiven()) return List.of();
        var kept = Uploads.isGiven(file) ? files.keep(Uploads.bytes(file)).orElseThrow() : reported;
        return List.of(new Evidence(
                Rank.valueOf(form.text("evidenceRank")),
                form.present("evidenceLink").orElse(null),
                kept));
    }
}
