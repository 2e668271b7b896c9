package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.PostalCode;
import ca.helpcommunitieslead.platform.db.Filter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The staff's search, newest first. Each condition has an index of its own. */
@Component
final class StaffSearchStore {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern POSTAL_CODE =
            Pattern.compile("[A-Z]\\d[A-Z](?:\\d(?:[A-Z]\\d?)?)?", Pattern.CASE_INSENSITIVE);

    private static final String WORDS = "to_tsvector('simple', e.name_words) @@ to_tsquery('simple', :words)";

    private final JdbcClient sql;

    StaffSearchStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** At most so many, older than this one where it is given. */
    List<Endorsement> find(EndorsementFilter wanted, @Nullable EndorsementId before, int most) {
        var filter = filter(wanted).andIfGiven("before", before == null ? null : before.value(), "e.id < :before");
        return sql.sql("select " + EndorsementStore.COLUMNS + " from endorsement e" + filter.sql()
                        + " order by e.id desc limit :most")
                .params(filter.parameters())
                .param("most", most)
                .query((row, _) -> EndorsementStore.endorsement(row))
                .list();
    }

    /** How many there are, counted up to so many. */
    int count(EndorsementFilter wanted, int most) {
        var filter = filter(wanted);
        return sql.sql("select count(*) from (select 1 from endorsement e" + filter.sql() + " limit :most) found")
                .params(filter.parameters())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private static Filter filter(EndorsementFilter wanted) {
        var state = wanted.state();
        var municipality = wanted.municipality();
        var filter = Filter.where()
                .andIfGiven("state", state == null ? null : state.name(), "e.state = :state")
                .andIfGiven(
                        "municipality",
                        municipality == null ? null : municipality.value(),
                        "e.municipality_code = :municipality")
                .andIfGiven("from", timestamp(wanted.from()), "e.requested_at >= :from")
                .andIfGiven("until", timestamp(wanted.until()), "e.requested_at < :until");
        parts(filter, wanted);
        search(filter, wanted.search().strip());
        return filter;
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /** The indexes leave out what most people have; the conditions say so, or they would not be used. */
    private static void parts(Filter filter, EndorsementFilter wanted) {
        var capacity = wanted.capacity();
        var comment = wanted.comment();
        filter.andIfGiven(
                "capacity",
                capacity == null ? null : capacity.name(),
                capacity == Capacity.Kind.RESIDENT
                        ? "e.capacity = :capacity"
                        : "e.capacity = :capacity and e.capacity <> 'RESIDENT'");
        filter.andIfGiven(
                "comment",
                comment == null ? null : comment.name(),
                comment == CommentCheck.NONE
                        ? "e.comment_check = :comment"
                        : "e.comment_check = :comment and e.comment_check <> 'NONE'");
    }

    private static void search(Filter filter, String search) {
        var packed = search.replaceAll("[\\s-]", "");
        if (search.isEmpty()) return;
        if (NUMBER.matcher(search).matches()) {
            filter.andIfGiven("number", Long.valueOf(search), "e.number = :number");
        } else if (search.contains("@")) {
            var email = escaped(search.toLowerCase(Locale.ROOT));
            filter.andIfGiven(
                    "email", search.startsWith("@") ? "%" + email : email + "%", "lower(e.email) like :email");
        } else if (POSTAL_CODE.matcher(packed).matches()) {
            filter.andIfGiven("postalCode", postalCode(packed) + "%", "e.postal_code like :postalCode");
        } else {
            filter.andIfGiven("words", new EndorserFilter(search, null, null).query(), WORDS);
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** As {@link PostalCode} writes it. */
    private static String postalCode(String packed) {
        var upper = packed.toUpperCase(Locale.ROOT);
        return upper.length() <= 3 ? upper : upper.substring(0, 3) + " " + upper.substring(3);
    }
}
