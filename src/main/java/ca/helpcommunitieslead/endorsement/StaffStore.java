package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.Endorsement.State;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff read and change of single endorsements. */
@Component
final class StaffStore {
    private static final String BY_ID =
            "select %s from endorsement e where e.id = :id".formatted(EndorsementStore.COLUMNS);

    private static final String SHOWS_NAME = "select shows_name from endorsement where id = :id";

    private static final String MOVE = """
            update endorsement e set state = :to where e.id = :id and e.state = :from
            returning %s""".formatted(EndorsementStore.COLUMNS);

    private final JdbcClient sql;

    StaffStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Endorsement> byId(EndorsementId id) {
        return sql.sql(BY_ID)
                .param("id", id.value())
                .query((row, _) -> EndorsementStore.endorsement(row))
                .optional();
    }

    boolean showsName(EndorsementId id) {
        return sql.sql(SHOWS_NAME)
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Empty where somebody was faster. */
    Optional<Endorsement> move(EndorsementId id, State from, State to) {
        return sql.sql(MOVE)
                .param("id", id.value())
                .param("from", from.name())
                .param("to", to.name())
                .query((row, _) -> EndorsementStore.endorsement(row))
                .optional();
    }
}
