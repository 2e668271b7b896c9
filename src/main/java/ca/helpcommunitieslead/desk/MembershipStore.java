package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class MembershipStore {
    private static final String ROWS = """
            select id, person_id, municipality_code, office, ward, term, last_day, askable, reminders
              from desk_membership""";

    private static final String ADD = """
            insert into desk_membership (id, person_id, municipality_code, office, ward, term, last_day, askable, since)
            values (:id, :person, :council, :office, :ward, :term, :lastDay, :askable, :at)
            on conflict (person_id, municipality_code, term) do update
                   set office = excluded.office, ward = excluded.ward, last_day = excluded.last_day,
                       askable = excluded.askable""";

    private static final String CURRENT = ROWS + " where last_day is null or last_day >= :today order by since, id";

    private static final String OF_PERSON = ROWS + " where person_id = :person order by since, id";

    private static final String CHOOSE =
            "update desk_membership set askable = :askable, reminders = :reminders where id = :id";

    private static final String ENDED = "from desk_membership where last_day < :before";

    private final JdbcClient sql;

    MembershipStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Membership membership, Instant at) {
        var seat = membership.seat();
        sql.sql(ADD)
                .params(Map.of(
                        "id", membership.id().value(),
                        "person", membership.person().value(),
                        "council", seat.council().value(),
                        "office", seat.office().name(),
                        "ward", seat.ward(),
                        "term", membership.term(),
                        "askable", membership.askable(),
                        "at", Timestamp.from(at)))
                .param("lastDay", membership.lastDay(), Types.DATE)
                .update();
    }

    List<Membership> current(LocalDate today) {
        return sql.sql(CURRENT)
                .param("today", today)
                .query((row, _) -> membership(row))
                .list();
    }

    List<Membership> of(PersonId person) {
        return sql.sql(OF_PERSON)
                .param("person", person.value())
                .query((row, _) -> membership(row))
                .list();
    }

    Optional<Membership> byId(MembershipId id) {
        return sql.sql(ROWS + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> membership(row))
                .optional();
    }

    void choose(MembershipId id, boolean askable, boolean reminders) {
        sql.sql(CHOOSE)
                .param("id", id.value())
                .param("askable", askable)
                .param("reminders", reminders)
                .update();
    }

    /** With the person's drafts for that council; reminders and letters go by themselves. */
    void delete(Membership membership) {
        sql.sql("delete from desk_draft where person_id = :person and municipality_code = :council")
                .param("person", membership.person().value())
                .param("council", membership.seat().council().value())
                .update();
        sql.sql("delete from desk_membership where id = :id")
                .param("id", membership.id().value())
                .update();
    }

    long countEndedBefore(LocalDate before) {
        return sql.sql("select count(*) " + ENDED)
                .param("before", before)
                .query(Long.class)
                .single();
    }

    int deleteEndedBefore(LocalDate before) {
        return sql.sql("delete " + ENDED).param("before", before).update();
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                new MembershipId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Seat(
                        new MunicipalityCode(row.getString("municipality_code")),
                        Office.valueOf(row.getString("office")),
                        row.getString("ward")),
                row.getString("term"),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("askable"),
                row.getBoolean("reminders"));
    }
}
