package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.platform.audit.AuditLog;
import ca.helpcommunitieslead.platform.db.Tx;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How councils work and when they meet; staff and each council's own members keep it. */
@Component
public final class Councils {
    private final CouncilStore store;
    private final AuditLog audit;
    private final Tx tx;

    Councils(CouncilStore store, AuditLog audit, Tx tx) {
        this.store = store;
        this.audit = audit;
        this.tx = tx;
    }

    public CouncilPractice practice(MunicipalityCode council) {
        return store.practice(council).orElseGet(() -> CouncilPractice.unknown(council));
    }

    public void save(PersonId by, CouncilPractice practice) {
        tx.run(() -> {
            store.save(practice);
            audit.record(
                    by,
                    "council.practice",
                    practice.council().value(),
                    Map.of("source", practice.source(), "clerk", domain(practice.clerkEmail())));
        });
    }

    private static String domain(String mailbox) {
        return mailbox.substring(mailbox.indexOf('@') + 1);
    }

    /** The meetings from a day on, soonest first. */
    public List<CouncilMeeting> meetings(MunicipalityCode council, LocalDate from) {
        return store.meetings(council, from);
    }

    public Optional<CouncilMeeting> nextMeeting(MunicipalityCode council, LocalDate today) {
        return meetings(council, today).stream().findFirst();
    }

    /** Puts meetings into the calendar; one of the same day is replaced. */
    public void schedule(PersonId by, MunicipalityCode council, Collection<CouncilMeeting> meetings) {
        tx.run(() -> {
            meetings.forEach(store::add);
            audit.record(by, "council.meetings", council.value(), Map.of("added", String.valueOf(meetings.size())));
        });
    }

    public void cancel(PersonId by, MunicipalityCode council, LocalDate day) {
        tx.run(() -> {
            store.remove(council, day);
            audit.record(by, "council.meetingRemoved", council.value(), Map.of("day", day.toString()));
        });
    }
}
