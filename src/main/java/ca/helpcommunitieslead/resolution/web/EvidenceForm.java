package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.platform.files.FileArchive;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Uploads;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads a piece of evidence from the form: its rank with a link, a file, or both. */
record EvidenceForm(Submission form, @Nullable MultipartFile file, FileArchive files) {
    /** Notes what is wrong; nothing is kept yet. */
    void check() {
        var says = new SaysForm(form);
        if (hasFile() && !files.takes(bytes())) form.reject("evidenceFile", "resolution.field.file.kind");
        form.readIfPresent("evidenceLink", Fields::link);
        says.read();
        if (isGiven()) form.read("evidenceRank", Readers.oneOf(Rank.class));
        else if (form.present("evidenceRank").isPresent() || says.isGiven()) reject();
    }

    private void reject() {
        form.reject("evidenceLink", "resolution.field.evidence.missing");
    }

    /** A piece must be given. */
    void require() {
        if (!isGiven() && form.present("evidenceRank").isEmpty()) reject();
    }

    private boolean isGiven() {
        return hasFile() || form.present("evidenceLink").isPresent();
    }

    private boolean hasFile() {
        return Uploads.isGiven(file);
    }

    /** Keeps the file and gives the evidence, if there is any; to be called once the form is valid. */
    Optional<Evidence> keep() {
        if (!isGiven()) return Optional.empty();
        var link = form.present("evidenceLink").orElse(null);
        var says = new SaysForm(form);
        return Optional.of(new Evidence(Rank.valueOf(form.text("evidenceRank")), link, keepFile()).saying(says.read()));
    }

    private @Nullable StoredFile keepFile() {
        return hasFile() ? files.keep(bytes()).orElseThrow() : null;
    }

    private byte[] bytes() {
        return Uploads.bytes(file);
    }
}
