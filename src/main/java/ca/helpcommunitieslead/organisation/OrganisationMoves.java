package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.TokenSource;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves an organisation from state to state, with its history and the news of it, in the caller's transaction. */
@Component
final class OrganisationMoves {
    private final OrganisationStore store;
    private final OrganisationHistory history;
    private final ApplicationEventPublisher news;
    private final InstantSource clock;
    private final TokenSource tokens;

    OrganisationMoves(
            OrganisationStore store,
            OrganisationHistory history,
            ApplicationEventPublisher news,
            InstantSource clock,
            TokenSource tokens) {
        this.store = store;
        this.history = history;
        this.news = news;
        this.clock = clock;
        this.tokens = tokens;
    }

    /** The organisation in its new state. Who calls holds its row locked and knows that it can come to this state. */
    Organisation move(Organisation before, OrganisationState to, HistoryEntry entry) {
        if (!before.state().canBecome(to)) throw new IllegalStateException(before.state() + " never becomes " + to);
        if (to == OrganisationState.APPROVED && before.publicSlug().isEmpty()) takeSlug(before);
        if (!store.move(before.id(), before.state(), to, clock.instant()))
            throw new IllegalStateException(before + " was moved meanwhile");
        history.add(before.id(), entry);
        var after = store.byId(before.id()).orElseThrow();
        if (before.isPublic() || after.isPublic()) tell(after);
        return after;
    }

    private void takeSlug(Organisation organisation) {
        var fallback = "o-" + tokens.publicKey();
        var attempt = 1;
        while (!store.takeSlug(
                organisation.id(), OrganisationSlug.of(organisation.name(), attempt, fallback), clock.instant())) {
            attempt++;
        }
    }

    /** What the public sees has changed. */
    void tell(Organisation organisation) {
        news.publishEvent(new OrganisationsChanged(organisation.id()));
    }

    /** Of the organisation nothing is left; in the erasing transaction. */
    void tellErased(Organisation organisation, List<ChangeId> changes) {
        news.publishEvent(new OrganisationErased(organisation.id(), changes));
        if (organisation.isPublic()) tell(organisation);
    }

    void note(Organisation organisation, HistoryEntry entry) {
        history.add(organisation.id(), entry);
    }
}
