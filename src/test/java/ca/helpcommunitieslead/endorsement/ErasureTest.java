package ca.helpcommunitieslead.endorsement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Erasing oneself leaves nothing in any table of the database (R5). */
final class ErasureTest {
    private static final String COLUMNS = """
            select c.table_name, c.column_name
              from information_schema.columns c
              join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
             where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
               and (c.data_type in ('text', 'uuid', 'character varying', 'character', 'json', 'jsonb', 'bytea', 'ARRAY')
                    or c.data_type = 'USER-DEFINED')
             order by 1, 2""";

    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void nothingOfThePersonIsLeftInAnyColumnOfAnyTable() {
        var verifier = site.signedIn(Role.VERIFIER);
        var list = "/en/admin/endorsements/paper";
        verifier.postAs(
                list + "/new",
                list,
                "place",
                "A",
                "day",
                "2026-10-03",
                "organiser",
                "B",
                "lines",
                "Quetzalina Xyzzy,K1P 1J1,Ottawa,quetzal.xyzzy@ville.example",
                "expected",
                "1");
        var person = Endorser.on(site).named("Quetzalina Xyzzy").at("Quetzal.Xyzzy+tag@ville.example");
        person.sends("showName", "true", "updates", "true", "comment", "Quetzalina was here", "from", "friends");
        site.clock().advance(Duration.ofDays(3));
        site.bean(Reminders.class).remindAll();
        var own = person.own();
        person.presses(own + "/confirmation");
        person.sends();
        var id = site.sql()
                .sql("select id::text from endorsement where email = :email")
                .param("email", person.email())
                .query(String.class)
                .single();
        assertThat(columnsWith("quetzal", id))
                .contains("endorsement.email", "outbox_mail.recipient", "endorsement_paper_line.name");

        assertThat(person.presses(own + "/erasure").status()).isEqualTo(303);

        assertThat(columnsWith("quetzal", id)).isEmpty();
        assertThat(columnsWith("xyzzy", id)).isEmpty();
    }

    /** Every column in which these words or this ID stand, whatever table it is in; a new table is looked at by itself. */
    private static List<String> columnsWith(String words, String id) {
        var found = new ArrayList<String>();
        var columns = site.sql()
                .sql(COLUMNS)
                .query((row, _) -> new Column(row.getString("table_name"), row.getString("column_name")))
                .list();
        for (var column : columns) {
            var value = "\"" + column.name() + "\"::text";
            var hits = site.sql()
                    .sql("select count(*) from \"" + column.table() + "\" where " + value + " ilike :words or " + value
                            + " like :id")
                    .param("words", "%" + words + "%")
                    .param("id", "%" + id + "%")
                    .query(Long.class)
                    .single();
            if (hits > 0) found.add(column.table() + "." + column.name());
        }
        return found;
    }

    private record Column(String table, String name) {}
}
