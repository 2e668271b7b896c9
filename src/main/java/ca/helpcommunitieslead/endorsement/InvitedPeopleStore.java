package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.InvitedPeople.Invited;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who may be named to an inviter: counted now, and the newest entry of this consent gives it. */
@Component
final class InvitedPeopleStore {
    private static final String WHO_AGREE = """
              from endorsement e
              cross join lateral (
                   select c.given, c.at from endorsement_consent c
                    where c.endorsement_id = e.id and c.kind = 'SHARE_WITH_INVITER'
                    order by c.id desc limit 1) newest
             where e.inviter = :inviter and e.state = 'CONFIRMED' and not e.name_hidden
               and newest.given and newest.at >= :since""";

    private static final String COUNT = "select count(*)\n" + WHO_AGREE;

    private static final String FIND = """
            select e.name, e.municipality_code, e.confirmed_at
            """ + WHO_AGREE + """

             order by e.confirmed_at desc, e.id desc limit :limit offset :offset""";

    private final JdbcClient sql;

    InvitedPeopleStore(JdbcClient sql) {
        this.sql = sql;
    }

    long count(String inviter, Instant since) {
        return sql.sql(COUNT)
                .param("inviter", inviter)
                .param("since", Timestamp.from(since))
                .query(Long.class)
                .single();
    }

    List<Invited> find(String inviter, Instant since, ZoneId zone, int limit, int offset) {
        return sql.sql(FIND)
                .param("inviter", inviter)
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Invited(
                        new PersonName(row.getString("name")),
                        Optional.ofNullable(row.getString("municipality_code")).map(MunicipalityCode::new),
                        LocalDate.ofInstant(row.getTimestamp("confirmed_at").toInstant(), zone)))
                .list();
    }
}
