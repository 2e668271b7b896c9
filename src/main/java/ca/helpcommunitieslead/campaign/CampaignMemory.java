package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.DirectoryPacks;
import ca.helpcommunitieslead.platform.web.ContentIsOld;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What this node keeps in memory of the campaign. */
@Component
final class CampaignMemory {
    private final Campaigns campaigns;
    private final Texts texts;
    private final Priorities priorities;
    private final DirectoryPacks directory;

    CampaignMemory(Campaigns campaigns, Texts texts, Priorities priorities, DirectoryPacks directory) {
        this.campaigns = campaigns;
        this.texts = texts;
        this.priorities = priorities;
        this.directory = directory;
    }

    @EventListener
    void on(ContentIsOld news) {
        campaigns.reload();
        texts.reload();
        priorities.reload();
    }

    /** Has everything read anew once the transaction is committed. */
    void reloadAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                directory.reload();
                on(new ContentIsOld());
            }
        });
    }
}
