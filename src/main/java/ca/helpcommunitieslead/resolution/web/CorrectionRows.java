package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.resolution.PublicCorrection;
import ca.helpcommunitieslead.resolution.Resolutions;
import ca.helpcommunitieslead.resolution.web.CorrectionsPage.Changed;
import ca.helpcommunitieslead.resolution.web.CorrectionsPage.Row;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the lines of the list of corrections, each with what it changed (R11). */
@Component
final class CorrectionRows {
    private final Municipalities municipalities;
    private final Resolutions resolutions;
    private final Changes.Maker changes;

    CorrectionRows(Municipalities municipalities, Resolutions resolutions, Changes.Maker changes) {
        this.municipalities = municipalities;
        this.resolutions = resolutions;
        this.changes = changes;
    }

    List<Row> of(List<PublicCorrection> corrections) {
        return corrections.stream()
                .map(one -> new Row(one, municipalities.get(one.council()), changed(one)))
                .toList();
    }

    private Optional<Changed> changed(PublicCorrection one) {
        return resolutions
                .byKey(one.key().value())
                .map(changes::of)
                .flatMap(all -> all.at(one.number()).map(correction -> new Changed(all, correction)));
    }
}
