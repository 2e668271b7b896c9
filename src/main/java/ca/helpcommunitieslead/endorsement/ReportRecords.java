package ca.helpcommunitieslead.endorsement;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What readers reported of somebody, for that person's own copy. */
@Component
final class ReportRecords implements PersonalRecords {
    private final ReportStore store;

    ReportRecords(ReportStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<?> of(EndorsementId id) {
        return store.about(id).stream()
                .map(report -> new Copy(report.reason().name(), report.words(), report.at()))
                .toList();
    }

    record Copy(String reason, String words, Instant at) {}
}
