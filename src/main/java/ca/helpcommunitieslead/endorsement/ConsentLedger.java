package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only record of what people agreed to, and in which words (R4). */
@Component
final class ConsentLedger {
    /** The page where a person withdraws, without the secret in its address. */
    private static final String WITHDRAWAL = "/endorsements/{token}/withdrawal/new";

    private static final String OF = """
            select kind, given, wording, lang, at, source from endorsement_consent
             where endorsement_id = :id order by id""";

    private static final String ADD = """
            insert into endorsement_consent (endorsement_id, kind, given, wording, lang, at, source)
            values (:id, :kind, :given, :wording, :lang, :at, :source)""";

    private static final String SHOW_NAME = "update endorsement set shows_name = :given where id = :id";

    private static final String ASK = """
            insert into endorsement_token_consent (token_hash, kind, wording, lang, at, source)
            values (:hash, :kind, :wording, :lang, :at, :source)""";

    private static final String ASKED = """
            select kind, true as given, wording, lang, at, source from endorsement_token_consent
             where token_hash = :hash order by kind""";

    private static final String REPEAT = """
            insert into endorsement_token_consent (token_hash, kind, wording, lang, at, source)
            select :to, kind, wording, lang, at, source from endorsement_token_consent where token_hash = :from""";

    private static final String DROP_ASKED = """
            delete from endorsement_token_consent
             where token_hash in (select token_hash from endorsement_token where endorsement_id = :id)""";

    private final JdbcClient sql;
    private final Messages messages;

    ConsentLedger(JdbcClient sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    /** Every entry of a person, oldest first. */
    List<Consent> of(EndorsementId id) {
        return sql.sql(OF)
                .param("id", id.value())
                .query((row, _) -> consent(row))
                .list();
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                ConsentKind.valueOf(row.getString("kind")),
                row.getBoolean("given"),
                row.getString("wording"),
                Lang.parse(row.getString("lang")).orElseThrow(),
                row.getTimestamp("at").toInstant(),
                row.getString("source"));
    }

    /** Keeps what was ticked, with the words shown, until somebody confirms by the link of this token. */
    void ask(String tokenHash, EndorsementRequest request, Instant at) {
        for (var kind : request.consents()) {
            sql.sql(ASK)
                    .param("hash", tokenHash)
                    .param("kind", kind.name())
                    .param("wording", messages.get(request.lang(), kind.wordingKey()))
                    .param("lang", request.lang().code())
                    .param("at", Timestamp.from(at))
                    .param("source", request.source())
                    .update();
        }
    }

    /** What confirming by this link would give. */
    List<Consent> asked(String tokenHash) {
        return sql.sql(ASKED)
                .param("hash", tokenHash)
                .query((row, _) -> consent(row))
                .list();
    }

    /** Asks with another link for what was asked for with this one. */
    void repeat(String fromHash, String toHash) {
        sql.sql(REPEAT).param("from", fromHash).param("to", toHash).update();
    }

    /** Gives what was asked for with this link, and nothing that was asked for with another. */
    void give(EndorsementId id, String tokenHash, Instant at) {
        var inForce = OwnEndorsement.inForce(of(id)).stream().map(Consent::kind).collect(Collectors.toSet());
        for (var asked : asked(tokenHash)) {
            if (!inForce.contains(asked.kind())) add(id, asked, true, asked.source(), at);
        }
        dropAsked(id);
    }

    /** Takes back every consent in force; no earlier link gives any of them again. */
    void takeBack(EndorsementId id, Instant at) {
        for (var given : OwnEndorsement.inForce(of(id))) {
            add(id, given, false, "/" + given.lang().code() + WITHDRAWAL, at);
        }
        dropAsked(id);
    }

    /** Gives one consent in the words that stand on a page; nothing where it is in force. */
    void give(EndorsementId id, ConsentKind kind, Lang lang, String source, Instant at) {
        if (inForce(id, kind).isPresent()) return;
        add(id, new Consent(kind, true, messages.get(lang, kind.wordingKey()), lang, at, source), true, source, at);
    }

    /** Takes one consent back; nothing where it is not in force. */
    void takeBack(EndorsementId id, ConsentKind kind, String source, Instant at) {
        inForce(id, kind).ifPresent(given -> add(id, given, false, source, at));
    }

    private Optional<Consent> inForce(EndorsementId id, ConsentKind kind) {
        return OwnEndorsement.inForce(of(id)).stream()
                .filter(given -> given.kind() == kind)
                .findFirst();
    }

    private void dropAsked(EndorsementId id) {
        sql.sql(DROP_ASKED).param("id", id.value()).update();
    }

    private void add(EndorsementId id, Consent consent, boolean given, String source, Instant at) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("kind", consent.kind().name())
                .param("given", given)
                .param("wording", consent.wording())
                .param("lang", consent.lang().code())
                .param("at", Timestamp.from(at))
                .param("source", source)
                .update();
        if (consent.kind() == ConsentKind.SHOW_NAME) {
            sql.sql(SHOW_NAME).param("given", given).param("id", id.value()).update();
        }
    }
}
