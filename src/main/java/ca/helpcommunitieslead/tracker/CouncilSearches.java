package ca.helpcommunitieslead.tracker;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** For which councils staff have looked for a decision in vain. */
@Component
public final class CouncilSearches {
    private final CouncilSearchStore store;
    private final AuditLog audit;
    private final ApplicationEventPublisher news;
    private final Tx tx;

    CouncilSearches(CouncilSearchStore store, AuditLog audit, ApplicationEventPublisher news, Tx tx) {
        this.store = store;
        this.audit = audit;
        this.news = news;
        this.tx = tx;
    }

    /** The last one for each council. */
    Map<MunicipalityCode, CouncilSearch> latest() {
        return store.latest().stream().collect(Collectors.toMap(CouncilSearch::council, Function.identity()));
    }

    /** Newest first. */
    public List<CouncilSearch> of(MunicipalityCode council) {
        return store.of(council);
    }

    /** Two on one day are one; the later entry stands. */
    public void record(PersonId by, CouncilSearch search) {
        tx.run(() -> {
            store.save(search, by);
            news.publishEvent(new CouncilsSearched());
            audit.record(
                    by,
                    "council.searched",
                    search.council().value(),
                    Map.of("day", search.day().toString(), "link", search.link()));
        });
    }

    /** Takes back what was entered by mistake. */
    public void remove(PersonId by, MunicipalityCode council, LocalDate day) {
        tx.run(() -> {
            if (!store.remove(council, day)) return;
            news.publishEvent(new CouncilsSearched());
            audit.record(by, "council.searchRemoved", council.value(), Map.of("day", day.toString()));
        });
    }
}
