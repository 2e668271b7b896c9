package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only record of what people agreed to, and in which words (R4). */
@Component
final class ConsentLedger {
    private static final String OF = """
            select kind, given, wording, lang, at, source from endorsement_consent
             where endorsement_id = :id order by id""";

    private static final String ADD = """
            insert into endorsement_consent (endorsement_id, kind, given, wording, lang, at, source)
            values (:id, :kind, :given, :wording, :lang, :at, :source)""";

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

    /** Writes down each box whose meaning this request changes; a box that was never ticked leaves no entry. */
    void note(EndorsementId id, EndorsementRequest request, Instant at) {
        var before = OwnEndorsement.inForce(of(id)).stream().map(Consent::kind).collect(Collectors.toSet());
        for (var kind : ConsentKind.values()) {
            var given = request.consents().contains(kind);
            if (given != before.contains(kind)) add(id, kind, given, request, at);
        }
    }

    private void add(EndorsementId id, ConsentKind kind, boolean given, EndorsementRequest request, Instant at) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("given", given)
                .param("wording", messages.get(request.lang(), kind.wordingKey()))
                .param("lang", request.lang().code())
                .param("at", Timestamp.from(at))
                .param("source", request.source())
                .update();
    }
}
