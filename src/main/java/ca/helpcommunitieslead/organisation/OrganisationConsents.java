package ca.helpcommunitieslead.organisation;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The append-only record of what was stated and agreed to for an organisation, and in which words (R4, R10). */
@Component
final class OrganisationConsents {
    private static final String OF = """
            select kind, given, wording, lang, at, source from organisation_consent
             where organisation_id = :id order by id""";

    private static final String ADD = """
            insert into organisation_consent (organisation_id, kind, given, wording, lang, at, source)
            values (:id, :kind, :given, :wording, :lang, :at, :source)""";

    private final JdbcClient sql;
    private final Messages messages;

    OrganisationConsents(JdbcClient sql, Messages messages) {
        this.sql = sql;
        this.messages = messages;
    }

    /** Every entry, oldest first. */
    List<Consent> of(OrganisationId id) {
        return sql.sql(OF)
                .param("id", id.value())
                .query((row, _) -> new Consent(
                        Consent.Kind.valueOf(row.getString("kind")),
                        row.getBoolean("given"),
                        row.getString("wording"),
                        Lang.parse(row.getString("lang")).orElseThrow(),
                        row.getTimestamp("at").toInstant(),
                        row.getString("source")))
                .list();
    }

    /** Notes a ticked box with the words that stand beside it. */
    void give(OrganisationId id, Consent.Kind kind, Lang lang, Instant at, String source) {
        add(id, new Consent(kind, true, messages.get(lang, kind.wordingKey()), lang, at, source));
    }

    /** Brings what is free to give to what is ticked now; gives which kinds changed. */
    Set<Consent.Kind> set(OrganisationId id, Set<Consent.Kind> wanted, Lang lang, Instant at, String source) {
        var inForce = Consent.inForce(of(id)).stream().map(Consent::kind).collect(Collectors.toSet());
        var changed = Consent.Kind.FREE.stream()
                .filter(kind -> inForce.contains(kind) != wanted.contains(kind))
                .collect(Collectors.toSet());
        for (var kind : changed) {
            var words = messages.get(lang, kind.wordingKey());
            add(id, new Consent(kind, wanted.contains(kind), words, lang, at, source));
        }
        return changed;
    }

    private void add(OrganisationId id, Consent consent) {
        sql.sql(ADD)
                .param("id", id.value())
                .param("kind", consent.kind().name())
                .param("given", consent.given())
                .param("wording", consent.wording())
                .param("lang", consent.lang().code())
                .param("at", Timestamp.from(consent.at()))
                .param("source", consent.source())
                .update();
    }
}
