package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.endorsement.PaperBatch;
import java.util.List;

/** The lists of signatures that were entered, the newest first. */
public record PaperListPage(List<PaperBatch> batches) {
    public PaperListPage {
        batches = List.copyOf(batches);
    }

    public int counted() {
        return batches.stream().mapToInt(PaperBatch::counted).sum();
    }
}
