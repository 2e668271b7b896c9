package ca.helpcommunitieslead.follow;

import ca.helpcommunitieslead.endorsement.EndorsementId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was sent which update. */
@Component
final class DeliveryStore {
    private static final String ADD = """
            insert into campaign_update_delivery (update_id, endorsement_id, mailbox_hash)
            values (:update, :reader, :mailbox)
            on conflict do nothing""";

    private static final String COUNT = "select count(*) from campaign_update_delivery where update_id = :update";

    private static final String REMOVE = """
            delete from campaign_update_delivery where update_id = :update and endorsement_id = any(cast(:readers as uuid[]))""";

    private static final String FORGET = "delete from campaign_update_delivery where endorsement_id = :reader";

    private final JdbcClient sql;

    DeliveryStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False where this person, or this mailbox, was sent it already. */
    boolean add(UpdateId update, EndorsementId reader, String mailboxHash) {
        return sql.sql(ADD)
                        .param("update", update.value())
                        .param("reader", reader.value())
                        .param("mailbox", mailboxHash)
                        .update()
                == 1;
    }

    long count(UpdateId update) {
        return sql.sql(COUNT).param("update", update.value()).query(Long.class).single();
    }

    void remove(UpdateId update, List<UUID> readers) {
        sql.sql(REMOVE)
                .param("update", update.value())
                .param("readers", readers.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    void forget(EndorsementId reader) {
        sql.sql(FORGET).param("reader", reader.value()).update();
    }
}
