package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Endorsement.Standing;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.PostalCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class EndorsementStore {
    /** Of a row named e, for {@link #endorsement}. */
    static final String COLUMNS =
            "e.id, e.name, e.email, e.postal_code, e.municipality_code, e.lang, e.inviter, e.ask_edition, e.capacity, "
                    + "e.office, e.office_municipality_code, e.comment, e.state, e.number, e.mails, e.requested_at, "
                    + "e.confirmed_at, e.withdrawn_at, e.council_term, e.riding, e.capacity_check, e.comment_check, e.name_hidden";

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:mailbox, 400))::text";

    private static final String ON_MAILBOX = """
            select %s from endorsement e where e.mailbox = :mailbox order by e.id for update""".formatted(COLUMNS);

    private static final String ADD = """
            insert into endorsement as e (id, mailbox, email, name, name_key, postal_code, municipality_code, lang,
                                          inviter, ask_edition, capacity, office, office_municipality_code, comment,
                                          state, requested_at)
            values (:id, :mailbox, :email, :name, :nameKey, :postalCode, :municipality, :lang,
                    :inviter, :askEdition, :capacity, :office, :officeMunicipality, :comment, 'REQUESTED', :at)
            returning %s""".formatted(COLUMNS);

    private static final String RENEW = """
            update endorsement e
               set requested_at = :at
             where id = :id and state in ('REQUESTED', 'WITHDRAWN')""";

    private static final String CONFIRM = """
            update endorsement e
               set state = 'CONFIRMED', postal_code = :postalCode, municipality_code = :municipality, lang = :lang,
                   inviter = :inviter, ask_edition = :askEdition, capacity = :capacity, office = :office,
                   office_municipality_code = :officeMunicipality, comment = :comment,
                   confirmed_at = :at, withdrawn_at = null, number = coalesce(number, nextval('endorsement_number')),
                   council_term = :councilTerm, riding = :riding, capacity_check = :capacityCheck, comment_check = :commentCheck
             where id = :id and state in ('REQUESTED', 'WITHDRAWN')
            returning %s""".formatted(COLUMNS);

    private static final String WITHDRAW = """
            update endorsement set state = 'WITHDRAWN', withdrawn_at = :at where id = :id and state <> 'WITHDRAWN'""";

    /** What a clean-up's undoing then puts back is a person who withdrew, or a request that nobody confirmed. */
    private static final String WITHDRAW_SET_ASIDE = """
            update endorsement
               set set_aside_from = case when number is null then 'REQUESTED' else 'WITHDRAWN' end, withdrawn_at = :at
             where id = :id and state = 'INVALID'""";

    private static final String COUNT_MAIL = """
            update endorsement set mails = mails + 1 where id = :id and mails < :most""";

    private static final String ADD_TOKEN = """
            insert into endorsement_token (token_hash, endorsement_id, issued_at, confirms_until)
            values (:hash, :id, :at, :until)""";

    private static final String ASK = """
            update endorsement_token
               set asks = true, postal_code = :postalCode, municipality_code = :municipality, lang = :lang,
                   inviter = :inviter, ask_edition = :askEdition, capacity = :capacity, office = :office,
                   office_municipality_code = :officeMunicipality, comment = :comment
             where token_hash = :hash""";

    private static final String DROP_ASKED = """
            update endorsement_token
               set asks = false, postal_code = null, municipality_code = null, lang = null, inviter = null,
                   ask_edition = null, capacity = null, office = null, office_municipality_code = null, comment = null
             where endorsement_id = :id and asks""";

    private static final String SHARED = """
            select exists (select 1 from endorsement where lower(email) = :email and id <> :id)""";

    private static final String BY_TOKEN = """
            select %s, t.confirms_until, t.asks, t.postal_code as asked_postal_code,
                   t.municipality_code as asked_municipality_code, t.lang as asked_lang, t.inviter as asked_inviter,
                   t.ask_edition as asked_ask_edition, t.capacity as asked_capacity, t.office as asked_office,
                   t.office_municipality_code as asked_office_municipality_code, t.comment as asked_comment
              from endorsement_token t join endorsement e on e.id = t.endorsement_id
             where t.token_hash = :hash""".formatted(COLUMNS);

    private final JdbcClient sql;

    EndorsementStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets one request for a mailbox through at a time, until the transaction ends. */
    void lock(CanonicalAddress mailbox) {
        sql.sql(LOCK).param("mailbox", mailbox.value()).query(String.class).list();
    }

    /** Everybody on a mailbox, oldest first; the rows stay locked until the transaction ends. */
    List<Endorsement> on(CanonicalAddress mailbox) {
        return sql.sql(ON_MAILBOX)
                .param("mailbox", mailbox.value())
                .query((row, _) -> endorsement(row))
                .list();
    }

    Endorsement add(EndorsementId id, EndorsementRequest request, Particulars particulars, Instant at) {
        return said(ADD, particulars)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("mailbox", CanonicalAddress.of(request.email()).value())
                .param("email", request.email().value())
                .param("name", request.name().value())
                .param("nameKey", request.name().key())
                .query((row, _) -> endorsement(row))
                .single();
    }

    private JdbcClient.StatementSpec said(String statement, Particulars particulars) {
        var capacity = particulars.capacity();
        return sql.sql(statement)
                .param("postalCode", particulars.postalCode().value())
                .param("municipality", code(particulars.municipality()))
                .param("lang", particulars.lang().code())
                .param("inviter", particulars.inviter())
                .param("askEdition", particulars.askEdition())
                .param("capacity", capacity.kind().name())
                .param("office", capacity.office())
                .param("officeMunicipality", code(capacity.municipality()))
                .param("comment", particulars.comment());
    }

    private static @Nullable String code(@Nullable MunicipalityCode municipality) {
        return municipality == null ? null : municipality.value();
    }

    /** Notes that the person, or somebody else, sent the form again; it changes nothing else. */
    void renew(EndorsementId id, Instant at) {
        sql.sql(RENEW).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    /** Counts the person with what their link asked for. */
    Endorsement confirm(EndorsementId id, Particulars asked, Standing standing, Instant at) {
        return said(CONFIRM, asked)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("councilTerm", standing.councilTerm())
                .param("riding", standing.riding())
                .param("capacityCheck", standing.capacity().name())
                .param("commentCheck", standing.comment().name())
                .query((row, _) -> endorsement(row))
                .single();
    }

    void withdraw(EndorsementId id, Instant at) {
        sql.sql(WITHDRAW)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void withdrawSetAside(EndorsementId id, Instant at) {
        sql.sql(WITHDRAW_SET_ASIDE)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Deletes the person with their links and consents. */
    void erase(EndorsementId id) {
        sql.sql("delete from endorsement where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Notes one more mail; false where there were so many already. */
    boolean countMail(EndorsementId id, int most) {
        return sql.sql(COUNT_MAIL).param("id", id.value()).param("most", most).update() == 1;
    }

    void addToken(String hash, EndorsementId id, Instant at, Instant confirmsUntil) {
        sql.sql(ADD_TOKEN)
                .param("hash", hash)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("until", Timestamp.from(confirmsUntil))
                .update();
    }

    /** Ties what was asked for to the link that was mailed for it. */
    void ask(String hash, Particulars asked) {
        said(ASK, asked).param("hash", hash).update();
    }

    /** From now on every link leads to the person as stored. */
    void dropAsked(EndorsementId id) {
        sql.sql(DROP_ASKED).param("id", id.value()).update();
    }

    /** Whether anybody else, confirmed or not, gave the same address. */
    boolean isAddressSharedBy(Endorsement endorsement) {
        return sql.sql(SHARED)
                .param("email", endorsement.email().lowerCase())
                .param("id", endorsement.id().value())
                .query(Boolean.class)
                .single();
    }

    Optional<Linked> byToken(String hash) {
        return linked(BY_TOKEN, hash);
    }

    /** The same, and the endorsement stays locked until the transaction ends. */
    Optional<Linked> lockByToken(String hash) {
        return linked(BY_TOKEN + " for update of e", hash);
    }

    private Optional<Linked> linked(String statement, String hash) {
        return sql.sql(statement)
                .param("hash", hash)
                .query((row, _) -> new Linked(
                        endorsement(row),
                        asked(row),
                        hash,
                        row.getTimestamp("confirms_until").toInstant()))
                .optional();
    }

    private static Particulars asked(ResultSet row) throws SQLException {
        return particulars(row, row.getBoolean("asks") ? "asked_" : "");
    }

    static Endorsement endorsement(ResultSet row) throws SQLException {
        return new Endorsement(
                new EndorsementId(row.getObject("id", UUID.class)),
                new PersonName(row.getString("name")),
                new EmailAddress(row.getString("email")),
                particulars(row, ""),
                Endorsement.State.valueOf(row.getString("state")),
                row.getObject("number", Long.class),
                row.getInt("mails"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row, "confirmed_at"),
                instant(row, "withdrawn_at"),
                new Standing(
                        row.getString("council_term"),
                        row.getInt("riding"),
                        Capacity.Check.valueOf(row.getString("capacity_check")),
                        CommentCheck.valueOf(row.getString("comment_check")),
                        row.getBoolean("name_hidden")));
    }

    private static Particulars particulars(ResultSet row, String prefix) throws SQLException {
        return new Particulars(
                new PostalCode(row.getString(prefix + "postal_code")),
                municipality(row, prefix + "municipality_code"),
                Lang.parse(row.getString(prefix + "lang")).orElseThrow(),
                row.getString(prefix + "inviter"),
                row.getObject(prefix + "ask_edition", Integer.class),
                new Capacity(
                        Capacity.Kind.valueOf(row.getString(prefix + "capacity")),
                        row.getString(prefix + "office"),
                        municipality(row, prefix + "office_municipality_code")),
                row.getString(prefix + "comment"));
    }

    private static @Nullable MunicipalityCode municipality(ResultSet row, String column) throws SQLException {
        var code = row.getString(column);
        return code == null ? null : new MunicipalityCode(code);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    /**
     * What a link leads to.
     *
     * @param endorsement as stored
     * @param asked what confirming by this link would store
     * @param hash of the link's token
     * @param confirmsUntil how long the link can confirm
     */
    record Linked(Endorsement endorsement, Particulars asked, String hash, Instant confirmsUntil) {
        CanonicalAddress mailbox() {
            return CanonicalAddress.of(endorsement.email());
        }

        boolean confirmsAt(Instant now) {
            return now.isBefore(confirmsUntil);
        }

        /** As the person would be after confirming. */
        Endorsement confirming() {
            return endorsement.saying(asked);
        }

        /** What the person looks at: before confirming, what they would confirm. */
        Endorsement shown() {
            return endorsement.isConfirmed() ? endorsement : confirming();
        }
    }
}
