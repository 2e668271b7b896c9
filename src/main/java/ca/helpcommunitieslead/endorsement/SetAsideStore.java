package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.endorsement.CleanUp.CleanUpId;
import ca.helpcommunitieslead.platform.db.Filter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Endorsements as clean-ups find them, set them aside and put them back. */
@Component
final class SetAsideStore {
    private static final String FROM_SUCH_A_NETWORK = """
            exists (select 1 from endorsement_attempt a
                     where a.endorsement_id = e.id and starts_with(a.network_key, :networkKey))
            and not exists (select 1 from endorsement_attempt a
                             where a.endorsement_id = e.id
                               and (a.network_key is null or not starts_with(a.network_key, :networkKey)))""";

    private static final String COUNT = "select count(*) from endorsement e";

    private static final String FIND = "select %s from endorsement e".formatted(EndorsementStore.COLUMNS);

    /** The rows are locked already; who sees the state says so once more. */
    private static final String SET_ASIDE = """
            update endorsement e
               set set_aside_from = e.state, set_aside_by = :cleanUp, state = 'INVALID'
             where e.id in (:ids) and e.state <> 'INVALID'""";

    /** Who withdrew meanwhile, or was erased, stays so: only what is still set aside, and by this clean-up, is put back. */
    private static final String PUT_BACK = """
            with batch as materialized (
                select id from endorsement
                 where set_aside_by = :cleanUp and state = 'INVALID' order by id limit :most for update)
            update endorsement e
               set state = e.set_aside_from, set_aside_from = null, set_aside_by = null
              from batch where e.id = batch.id and e.state = 'INVALID'
            returning %s""".formatted(EndorsementStore.COLUMNS);

    private final JdbcClient sql;

    SetAsideStore(JdbcClient sql) {
        this.sql = sql;
    }

    long count(CleanUpQuery query, Instant requestedBy) {
        var filter = filter(query, requestedBy);
        return sql.sql(COUNT + filter.sql())
                .params(filter.parameters())
                .query(Long.class)
                .single();
    }

    /** Some of them, those requested last first. */
    List<Endorsement> sample(CleanUpQuery query, Instant requestedBy, int most) {
        var filter = filter(query, requestedBy);
        return sql.sql(FIND + filter.sql() + " order by e.requested_at desc, e.id limit :most")
                .params(filter.parameters())
                .param("most", most)
                .query((row, _) -> EndorsementStore.endorsement(row))
                .list();
    }

    /** So many of them, locked in the order in which everybody locks them. */
    List<Endorsement> lock(CleanUpQuery query, Instant requestedBy, int most) {
        var filter = filter(query, requestedBy);
        return sql.sql(FIND + filter.sql() + " order by e.id limit :most for update")
                .params(filter.parameters())
                .param("most", most)
                .query((row, _) -> EndorsementStore.endorsement(row))
                .list();
    }

    private static Filter filter(CleanUpQuery query, Instant requestedBy) {
        var municipality =
                query.municipality() == null ? null : query.municipality().value();
        return Filter.where()
                .andIfGiven("states", names(query.states()), "e.state in (:states)")
                .andIfGiven("requestedBy", Timestamp.from(requestedBy), "e.requested_at <= :requestedBy")
                .andIfGiven("name", given(query.name()), "strpos(lower(e.name), lower(:name)) > 0")
                .andIfGiven(
                        "postalCode",
                        given(query.postalCode()),
                        "starts_with(replace(e.postal_code, ' ', ''), :postalCode)")
                .andIfGiven("mailbox", given(query.mailbox()), "e.mailbox = :mailbox")
                .andIfGiven("domain", expression(query), "lower(split_part(e.email, '@', 2)) ~ :domain")
                .andIfGiven("networkKey", given(query.networkKey()), FROM_SUCH_A_NETWORK)
                .andIfGiven("municipality", municipality, "e.municipality_code = :municipality")
                .andIfGiven("from", timestamp(query.from()), "e.requested_at >= :from")
                .andIfGiven("until", timestamp(query.until()), "e.requested_at < :until");
    }

    private static List<String> names(Set<Endorsement.State> states) {
        return states.stream().map(Endorsement.State::name).toList();
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String expression(CleanUpQuery query) {
        return query.domain().isEmpty()
                ? null
                : DomainPattern.parse(query.domain()).orElseThrow().expression();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant time) {
        return time == null ? null : Timestamp.from(time);
    }

    void setAside(List<Endorsement> endorsements, CleanUpId by) {
        sql.sql(SET_ASIDE)
                .param("cleanUp", by.value())
                .param("ids", endorsements.stream().map(SetAsideStore::uuid).toList())
                .update();
    }

    private static UUID uuid(Endorsement endorsement) {
        return endorsement.id().value();
    }

    /** Puts so many back; they are returned as they stand then. */
    List<Endorsement> putBack(CleanUpId by, int most) {
        return sql.sql(PUT_BACK)
                .param("cleanUp", by.value())
                .param("most", most)
                .query((row, _) -> EndorsementStore.endorsement(row))
                .list();
    }
}
