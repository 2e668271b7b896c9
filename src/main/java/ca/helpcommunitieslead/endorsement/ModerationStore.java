package ca.helpcommunitieslead.endorsement;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a moderator, and what became of it. Who withdrew is nobody's matter any more. */
@Component
final class ModerationStore {
    private static final String COMMENTS = waiting("e.comment_check = 'WAITING'");

    private static final String CAPACITIES = waiting("e.capacity_check = 'WAITING'");

    private static final String COUNT_COMMENTS = count("e.comment_check = 'WAITING'");

    private static final String COUNT_CAPACITIES = count("e.capacity_check = 'WAITING'");

    private static final String DECIDE_COMMENT = change("""
            comment_check = :to where e.id = :id and e.comment_check not in ('NONE', :to)""");

    private static final String ACCEPT_CAPACITY = change("""
            capacity_check = 'STAFF' where e.id = :id and e.capacity_check in ('WAITING', 'REFUSED')""");

    private static final String REFUSE_CAPACITY = change("""
            capacity_check = 'REFUSED' where e.id = :id and e.capacity_check not in ('NONE', 'REFUSED')""");

    private final JdbcClient sql;

    ModerationStore(JdbcClient sql) {
        this.sql = sql;
    }

    private static String waiting(String condition) {
        return """
            select %s from endorsement e where %s and e.state = 'CONFIRMED' order by e.confirmed_at, e.id limit :most""".formatted(EndorsementStore.COLUMNS, condition);
    }

    private static String count(String condition) {
        return """
            select count(*) from (select 1 from endorsement e where %s and e.state = 'CONFIRMED' limit :most) waiting""".formatted(condition);
    }

    private static String change(String assignment) {
        return "update endorsement e set %s and e.state in ('CONFIRMED', 'INVALID') returning %s"
                .formatted(assignment, EndorsementStore.COLUMNS);
    }

    List<Endorsement> comments(int most) {
        return list(COMMENTS, most);
    }

    List<Endorsement> capacities(int most) {
        return list(CAPACITIES, most);
    }

    private List<Endorsement> list(String statement, int most) {
        return sql.sql(statement)
                .param("most", most)
                .query((row, _) -> EndorsementStore.endorsement(row))
                .list();
    }

    int countComments(int most) {
        return number(COUNT_COMMENTS, most);
    }

    int countCapacities(int most) {
        return number(COUNT_CAPACITIES, most);
    }

    private int number(String statement, int most) {
        return sql.sql(statement).param("most", most).query(Integer.class).single();
    }

    Optional<Endorsement> decideComment(EndorsementId id, CommentCheck to) {
        return one(sql.sql(DECIDE_COMMENT).param("id", id.value()).param("to", to.name()));
    }

    Optional<Endorsement> decideCapacity(EndorsementId id, boolean holds) {
        return one(sql.sql(holds ? ACCEPT_CAPACITY : REFUSE_CAPACITY).param("id", id.value()));
    }

    /** Empty where there is no such endorsement, or it stands so already. */
    private static Optional<Endorsement> one(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> EndorsementStore.endorsement(row)).optional();
    }
}
