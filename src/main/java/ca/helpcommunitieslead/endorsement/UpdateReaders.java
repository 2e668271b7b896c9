package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who gets the campaign's news: everybody who is counted and agreed to it (R4), unless mail to them was stopped or does
 * not arrive. Where several people share a mailbox, one of them stands for it.
 */
@Component
public final class UpdateReaders {
    private static final UUID BEFORE_THE_FIRST = new UUID(0, 0);

    private static final String WANTS = """
            %1$s.state = 'CONFIRMED'
               and (select c.given from endorsement_consent c
                     where c.endorsement_id = %1$s.id and c.kind = 'UPDATES' order by c.id desc limit 1)
               and not exists (select 1 from mail_held_back held
                                where held.recipient = lower(%1$s.email) and held.topic = 'UPDATES')""";

    private static final String READERS = """
              from endorsement e
             where %s
               and not exists (select 1 from endorsement o
                                where o.mailbox = e.mailbox and o.id < e.id and %s)""".formatted(WANTS.formatted("e"), WANTS.formatted("o"));

    private static final String COUNT = "select e.lang, count(*) as readers" + READERS + " group by e.lang";

    private static final String AFTER =
            "select e.id, e.email, e.lang, encode(sha256(convert_to(e.mailbox, 'UTF8')), 'hex') as mailbox_hash"
                    + READERS + " and e.id > :after order by e.id limit :limit";

    private final JdbcClient sql;

    UpdateReaders(JdbcClient sql) {
        this.sql = sql;
    }

    /** How many mailboxes there are for each language, now. */
    public Map<Lang, Long> count() {
        var counts = new EnumMap<Lang, Long>(Lang.class);
        for (var lang : Lang.values()) counts.put(lang, 0L);
        sql.sql(COUNT).query(row -> {
            counts.put(Lang.parse(row.getString("lang")).orElseThrow(), row.getLong("readers"));
        });
        return counts;
    }

    /** The next readers, in an order that stays; null begins. */
    public List<Reader> after(@Nullable EndorsementId last, int limit) {
        return sql.sql(AFTER)
                .param("after", last == null ? BEFORE_THE_FIRST : last.value())
                .param("limit", limit)
                .query((row, _) -> new Reader(
                        new EndorsementId(row.getObject("id", UUID.class)),
                        new EmailAddress(row.getString("email")),
                        Lang.parse(row.getString("lang")).orElseThrow(),
                        row.getString("mailbox_hash")))
                .list();
    }

    /**
     * Somebody who wants news.
     *
     * @param mailboxHash the same for all who share a mailbox
     */
    public record Reader(EndorsementId id, EmailAddress email, Lang lang, String mailboxHash) {}
}
