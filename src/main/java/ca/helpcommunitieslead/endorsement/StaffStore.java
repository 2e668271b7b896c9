package ca.helpcommunitieslead.endorsement;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What staff read and change of single endorsements. */
@Component
final class StaffStore {
    private static final String BY_ID =
            "select %s from endorsement e where e.id = :id".formatted(EndorsementStore.COLUMNS);

    private static final String SHOWS_NAME = "select shows_name from endorsement where id = :id";

    private static final String SET_ASIDE = """
            update endorsement e set set_aside_from = e.state, set_aside_by = null, state = 'INVALID'
             where e.id = :id and e.state = 'CONFIRMED'
            returning %s""".formatted(EndorsementStore.COLUMNS);

    private static final String RESTORE = """
            update endorsement e
               set state = coalesce(e.set_aside_from, 'CONFIRMED'), set_aside_from = null, set_aside_by = null
             where e.id = :id and e.state = 'INVALID'
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

    /** Empty where the person is not counted. */
    Optional<Endorsement> setAside(EndorsementId id) {
        return move(SET_ASIDE, id);
    }

    /** Into the state before; empty where the person is not set aside. */
    Optional<Endorsement> restore(EndorsementId id) {
        return move(RESTORE, id);
    }

    private Optional<Endorsement> move(String statement, EndorsementId id) {
        return sql.sql(statement)
                .param("id", id.value())
                .query((row, _) -> EndorsementStore.endorsement(row))
                .optional();
    }
}
