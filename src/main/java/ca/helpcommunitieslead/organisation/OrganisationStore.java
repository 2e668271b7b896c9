package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.CanonicalAddress;
import ca.helpcommunitieslead.platform.text.Spelling;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class OrganisationStore {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:mailbox, 2230))::text";

    private static final String BY_ID = OrganisationRows.SELECT + " where o.id = :id";

    private static final String LOCK_BY_ID = BY_ID + " for update of o";

    private static final String CONFIRMED_ON =
            OrganisationRows.SELECT + " where o.mailbox = :mailbox and o.state <> 'REQUESTED'";

    private static final String REQUESTED_ON = """
            select count(*) from organisation
             where mailbox = :mailbox and state = 'REQUESTED' and requested_at > :since""";

    private static final String NAMED =
            OrganisationRows.SELECT + " where o.name_key = :key and o.id <> :id and o.state <> 'REQUESTED'";

    private static final String IS_NAME_LISTED =
            "select exists (select 1 from organisation where name_key = :key and state = 'APPROVED')";

    private static final String ADD = """
            insert into organisation (id, mailbox, email, lang, name, name_key, name_search, kind, municipality_code,
                                      website, about, signatory_name, signatory_capacity, state, requested_at,
                                      state_since)
            values (:id, :mailbox, :email, :lang, :name, :key, :search, :kind, :municipality,
                    :website, :about, :signatory, :capacity, 'REQUESTED', :at, :at)""";

    private static final String MOVE = """
            update organisation
               set state = :to, state_since = :at,
                   confirmed_at = case when :to = 'CONFIRMED' then :at else confirmed_at end,
                   approved_at = case when :to = 'APPROVED' then coalesce(approved_at, :at) else approved_at end
             where id = :id and state = :from""";

    private static final String CORRECT = """
            update organisation
               set kind = :kind, municipality_code = :municipality, website = :website, about = :about,
                   signatory_name = :signatory, signatory_capacity = :capacity
             where id = :id""";

    private static final String RENAME =
            "update organisation set name = :name, name_key = :key, name_search = :search where id = :id";

    private static final String TAKE_SLUG =
            "insert into organisation_slug (slug, taken_at) values (:slug, :at) on conflict do nothing";

    private static final String COUNT_MAIL =
            "update organisation set mails = mails + 1 where id = :id and mails < :most";

    private static final String DROP_OTHER_REQUESTS = """
            delete from organisation where mailbox = :mailbox and state = 'REQUESTED' and id <> :id""";

    /** A row that its owner is confirming at this moment is passed by. */
    private static final String UNCONFIRMED_BEFORE = """
            select id from organisation where state = 'REQUESTED' and requested_at < :before
             order by id limit :most for update skip locked""";

    private static final String COUNT_UNCONFIRMED_BEFORE =
            "select count(*) from organisation where state = 'REQUESTED' and requested_at < :before";

    private final JdbcClient sql;

    OrganisationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one sign-on or confirmation for a mailbox through at a time, until the transaction ends. */
    void lock(CanonicalAddress mailbox) {
        sql.sql(LOCK).param("mailbox", mailbox.value()).query(String.class).list();
    }

    Optional<Organisation> byId(OrganisationId id) {
        return sql.sql(BY_ID)
                .param("id", id.value())
                .query((row, _) -> OrganisationRows.organisation(row))
                .optional();
    }

    /** The same, and the row stays locked until the transaction ends. */
    Optional<Organisation> lockById(OrganisationId id) {
        return sql.sql(LOCK_BY_ID)
                .param("id", id.value())
                .query((row, _) -> OrganisationRows.organisation(row))
                .optional();
    }

    /** The one organisation that confirmed this mailbox. */
    Optional<Organisation> confirmedOn(CanonicalAddress mailbox) {
        return sql.sql(CONFIRMED_ON)
                .param("mailbox", mailbox.value())
                .query((row, _) -> OrganisationRows.organisation(row))
                .optional();
    }

    int requestedOn(CanonicalAddress mailbox, Instant since) {
        return sql.sql(REQUESTED_ON)
                .param("mailbox", mailbox.value())
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    boolean isNameListed(OrganisationName name) {
        return sql.sql(IS_NAME_LISTED)
                .param("key", name.key())
                .query(Boolean.class)
                .single();
    }

    /** Others that confirmed under the same name, however spelled. */
    List<Organisation> othersNamed(OrganisationName name, OrganisationId except) {
        return sql.sql(NAMED)
                .param("key", name.key())
                .param("id", except.value())
                .query((row, _) -> OrganisationRows.organisation(row))
                .list();
    }

    void add(OrganisationId id, SignOn request, Instant at) {
        details(sql.sql(ADD), request.profile(), request.signatory())
                .param("id", id.value())
                .param("mailbox", CanonicalAddress.of(request.email()).value())
                .param("email", request.email().value())
                .param("lang", request.lang().code())
                .param("name", request.profile().name().value())
                .param("key", request.profile().name().key())
                .param("search", Spelling.loose(request.profile().name().value()))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static JdbcClient.StatementSpec details(
            JdbcClient.StatementSpec statement, Profile profile, Signatory signatory) {
        return statement
                .param("kind", profile.kind().name())
                .param(
                        "municipality",
                        profile.municipalityCode().map(MunicipalityCode::value).orElse(null))
                .param("website", profile.site().map(Website::value).orElse(null))
                .param("about", profile.about())
                .param("signatory", signatory.name().value())
                .param("capacity", signatory.capacity());
    }

    /** True where it still stood in the state it is moved from. */
    boolean move(OrganisationId id, OrganisationState from, OrganisationState to, Instant at) {
        return sql.sql(MOVE)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Everything but the name. */
    void correct(OrganisationId id, Profile profile, Signatory signatory) {
        details(sql.sql(CORRECT), profile, signatory).param("id", id.value()).update();
    }

    void rename(OrganisationId id, OrganisationName name) {
        sql.sql(RENAME)
                .param("id", id.value())
                .param("name", name.value())
                .param("key", name.key())
                .param("search", Spelling.loose(name.value()))
                .update();
    }

    /** Takes a slug for ever; false where it is taken. */
    boolean takeSlug(OrganisationId id, OrganisationSlug slug, Instant at) {
        var taken = sql.sql(TAKE_SLUG)
                .param("slug", slug.value())
                .param("at", Timestamp.from(at))
                .update();
        if (taken == 0) return false;
        sql.sql("update organisation set slug = :slug where id = :id")
                .param("slug", slug.value())
                .param("id", id.value())
                .update();
        return true;
    }

    /** Notes one more mail that the form caused; false where there were so many already. */
    boolean countMail(OrganisationId id, int most) {
        return sql.sql(COUNT_MAIL).param("id", id.value()).param("most", most).update() == 1;
    }

    /** Deletes what else was sent with this mailbox's address and never confirmed. */
    void dropOtherRequests(Organisation kept) {
        sql.sql(DROP_OTHER_REQUESTS)
                .param("mailbox", CanonicalAddress.of(kept.email()).value())
                .param("id", kept.id().value())
                .update();
    }

    List<OrganisationId> unconfirmedBefore(Instant before, int most) {
        return sql.sql(UNCONFIRMED_BEFORE)
                .param("before", Timestamp.from(before))
                .param("most", most)
                .query((row, _) -> new OrganisationId(row.getObject("id", UUID.class)))
                .list();
    }

    long countUnconfirmedBefore(Instant before) {
        return sql.sql(COUNT_UNCONFIRMED_BEFORE)
                .param("before", Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    /** Deletes it with its links, consents, logos and history; its slug stays taken. */
    void erase(OrganisationId id) {
        sql.sql("delete from organisation where id = :id")
                .param("id", id.value())
                .update();
    }
}
