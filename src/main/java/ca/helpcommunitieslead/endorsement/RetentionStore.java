package ca.helpcommunitieslead.endorsement;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is kept about people longer than said, and taking away who they were. */
@Component
final class RetentionStore {
    /** Whoever confirmed once has a number; their later requests are not what this is about. */
    private static final String UNCONFIRMED = """
              from endorsement e
             where e.state = 'REQUESTED' and e.number is null and e.requested_at <= :before
               and not exists (select 1 from endorsement_token t where t.endorsement_id = e.id and t.confirms_until > :now)""";

    private static final String COUNT_UNCONFIRMED = "select count(*)" + UNCONFIRMED;

    private static final String LOCK_UNCONFIRMED =
            "select e.id" + UNCONFIRMED + " order by e.id limit :most for update of e skip locked";

    private static final String COUNT_ALL = "select count(*) from endorsement";

    private static final String LOCK_ALL = """
            select id from endorsement order by id limit :most for update skip locked""";

    private static final String ANONYMISE = """
            insert into endorsement_anonymous as a (kind, municipality_code, riding, inviter, day, people)
            select 'INDIVIDUAL', coalesce(municipality_code, ''), riding, inviter,
                   (confirmed_at at time zone (select time_zone from campaign))::date, count(*)
              from endorsement where id in (:ids) and state = 'CONFIRMED'
             group by 2, 3, 4, 5
            on conflict (kind, municipality_code, riding, inviter, day) do update set people = a.people + excluded.people""";

    private static final String DELETE = "delete from endorsement where id in (:ids)";

    private static final String COUNT_PAPER = "select count(*) from endorsement_paper_line";

    private static final String END_PAPER = """
            with gone as (
                delete from endorsement_paper_line where id in (
                    select id from endorsement_paper_line order by id limit :most for update skip locked)
                returning batch_id, state, municipality_code, riding),
            kept as (
                insert into endorsement_anonymous as a (kind, municipality_code, riding, inviter, day, people)
                select 'PAPER', coalesce(g.municipality_code, ''), g.riding, '',
                       (b.entered_at at time zone (select time_zone from campaign))::date, count(*)
                  from gone g join endorsement_paper_batch b on b.id = g.batch_id
                 where g.state = 'COUNTED' group by 2, 3, 5
                on conflict (kind, municipality_code, riding, inviter, day) do update
                set people = a.people + excluded.people)
            select count(*) from gone""";

    private final JdbcClient sql;

    RetentionStore(JdbcClient sql) {
        this.sql = sql;
    }

    long unconfirmed(Instant now) {
        return unconfirmed(COUNT_UNCONFIRMED, now).query(Long.class).single();
    }

    /** Their rows stay locked until the transaction ends, and others pass them by. */
    List<EndorsementId> lockUnconfirmed(Instant now, int most) {
        return unconfirmed(LOCK_UNCONFIRMED, now)
                .param("most", most)
                .query((row, _) -> new EndorsementId(row.getObject("id", UUID.class)))
                .list();
    }

    private JdbcClient.StatementSpec unconfirmed(String statement, Instant now) {
        return sql.sql(statement)
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(EndorsementPost.LINK_CONFIRMS)));
    }

    long all() {
        return sql.sql(COUNT_ALL).query(Long.class).single();
    }

    List<EndorsementId> lockAll(int most) {
        return sql.sql(LOCK_ALL)
                .param("most", most)
                .query((row, _) -> new EndorsementId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Adds those who are counted to the numbers that stay. */
    void anonymise(List<EndorsementId> ids) {
        withIds(ANONYMISE, ids);
    }

    void delete(List<EndorsementId> ids) {
        withIds(DELETE, ids);
    }

    private void withIds(String statement, List<EndorsementId> ids) {
        sql.sql(statement)
                .param("ids", ids.stream().map(EndorsementId::value).toList())
                .update();
    }

    long paper() {
        return sql.sql(COUNT_PAPER).query(Long.class).single();
    }

    /** Gives how many lines went. */
    long endPaper(int most) {
        return sql.sql(END_PAPER).param("most", most).query(Long.class).single();
    }
}
