package ca.helpcommunitieslead.organisation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OrganisationTokenStore {
    private static final String ADD = """
            insert into organisation_token (token_hash, organisation_id, issued_at, confirms_until, asked_for)
            values (:hash, :id, :at, :until, :askedFor)""";

    private static final String BY_HASH =
            "select organisation_id, confirms_until from organisation_token where token_hash = :hash";

    private static final String ASKED_FOR_SINCE = """
            select count(*) from organisation_token
             where organisation_id = :id and asked_for and issued_at > :since""";

    private final JdbcClient sql;

    OrganisationTokenStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String hash, OrganisationId id, Instant at, Instant confirmsUntil, boolean askedFor) {
        sql.sql(ADD)
                .param("hash", hash)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(confirmsUntil))
                .param("askedFor", askedFor)
                .update();
    }

    Optional<Link> byHash(String hash) {
        return sql.sql(BY_HASH)
                .param("hash", hash)
                .query((row, _) -> new Link(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getTimestamp("confirms_until").toInstant()))
                .optional();
    }

    /** How many links somebody asked for with the form for that. */
    int askedForSince(OrganisationId id, Instant since) {
        return sql.sql(ASKED_FOR_SINCE)
                .param("id", id.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** What a link leads to, and how long it can confirm. */
    record Link(OrganisationId organisation, Instant confirmsUntil) {}
}
