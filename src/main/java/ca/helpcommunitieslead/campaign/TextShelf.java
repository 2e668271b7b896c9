package ca.helpcommunitieslead.campaign;

import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets everybody know, in the transaction of the change, that a text reads otherwise now. */
@Component
final class TextShelf {
    private final TextStore store;
    private final Texts texts;
    private final Priorities priorities;
    private final ApplicationEventPublisher news;
    private final InstantSource clock;

    TextShelf(
            TextStore store, Texts texts, Priorities priorities, ApplicationEventPublisher news, InstantSource clock) {
        this.store = store;
        this.texts = texts;
        this.priorities = priorities;
        this.news = news;
        this.clock = clock;
    }

    void changed(TextId id) {
        if (id.kind() == TextKind.ASK) store.addEdition(clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                texts.reload();
                priorities.reload();
            }
        });
        news.publishEvent(new TextsChanged(id));
    }
}
