package ca.helpcommunitieslead.admin;

import ca.helpcommunitieslead.endorsement.EndorsementId;
import ca.helpcommunitieslead.endorsement.PersonalRecords;
import ca.helpcommunitieslead.identity.ReviewFile.Step;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What staff decided about somebody's endorsement, for that person's own copy; never what they noted among themselves. */
@Component
final class ReviewRecords implements PersonalRecords {
    private final ReviewStore store;

    ReviewRecords(ReviewStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "decisions";
    }

    @Override
    public List<?> of(EndorsementId id) {
        return store.of(id.value().toString()).stream()
                .filter(row -> row.step() != Step.NOTED)
                .map(row -> new Copy(row.kind(), row.step().name(), row.reason(), row.words(), row.at()))
                .toList();
    }

    record Copy(String about, String decision, String reason, String words, Instant at) {}
}
