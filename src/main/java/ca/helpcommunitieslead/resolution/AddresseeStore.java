package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.files.FileHash;
import ca.helpcommunitieslead.platform.files.FileKind;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.resolution.Addressee.Channel;
import ca.helpcommunitieslead.resolution.Addressee.Kind;
import ca.helpcommunitieslead.resolution.Addressee.Proposal;
import ca.helpcommunitieslead.resolution.Addressee.Reply;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class AddresseeStore {
    private static final String ADD = """
            insert into resolution_addressee (id, resolution_key, kind, subject, office_en, office_fr, added_at)
            values (:id, :key, :kind, :subject, :en, :fr, :at)
            on conflict (resolution_key, kind, subject) do nothing""";
    private static final String REMOVE = "delete from resolution_addressee where id = :id and sent_on is null";
    private static final String COLUMNS = """
            id, resolution_key, kind, subject, office_en, office_fr, person, channel, address, sent_on, acknowledged_on,
            answered_on, answer, answer_link, answer_file_hash, answer_file_kind, answer_file_size\s""";
    private static final String OF = "select " + COLUMNS + """
             from resolution_addressee where resolution_key = :key order by office_en, id""";
    private static final String LOCK = "select " + COLUMNS + """
             from resolution_addressee where id = :id and resolution_key = :key for update""";
    private static final String SAVE = """
            update resolution_addressee
               set person = :holder, channel = :channel, address = :address, sent_on = :sent,
                   acknowledged_on = :acknowledged, answered_on = :answered, answer = :answer, answer_link = :link,
                   answer_file_hash = :hash, answer_file_kind = :fileKind, answer_file_size = :size
             where id = :id""";

    private final JdbcClient sql;

    AddresseeStore(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, ResolutionKey key, Proposal proposal, Instant at) {
        sql.sql(ADD)
                .param("id", id)
                .param("key", key.value())
                .param("kind", proposal.kind().name())
                .param("subject", proposal.subject())
                .param("en", proposal.office().in(Lang.EN).text())
                .param("fr", proposal.office().in(Lang.FR).text())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Nothing happens to one that something was sent to. */
    void remove(UUID id) {
        sql.sql(REMOVE).param("id", id).update();
    }

    /** By kind and name. */
    List<Addressee> of(ResolutionKey key) {
        return sql.sql(OF).param("key", key.value()).query((row, _) -> addressee(row)).list().stream()
                .sorted(Comparator.comparing(Addressee::kind))
                .toList();
    }

    /** One that nobody else can change until the transaction ends. */
    Optional<Addressee> lock(ResolutionKey key, UUID id) {
        return sql.sql(LOCK)
                .param("id", id)
                .param("key", key.value())
                .query((row, _) -> addressee(row))
                .optional();
    }

    void save(Addressee changed) {
        var answer = changed.answer();
        var file = answer == null ? null : answer.file();
        sql.sql(SAVE)
                .param("id", changed.id())
                .param("holder", changed.holder())
                .param("channel", changed.channel().name())
                .param("address", changed.address())
                .param("sent", changed.sentOn(), Types.DATE)
                .param("acknowledged", changed.acknowledgedOn(), Types.DATE)
                .param("answered", answer == null ? null : answer.day(), Types.DATE)
                .param("answer", answer == null ? "" : answer.summary())
                .param("link", answer == null ? "" : answer.link())
                .param("hash", file == null ? null : file.hash().value(), Types.VARCHAR)
                .param("fileKind", file == null ? null : file.kind().name(), Types.VARCHAR)
                .param("size", file == null ? null : file.size(), Types.BIGINT)
                .update();
    }

    private static Addressee addressee(ResultSet row) throws SQLException {
        return new Addressee(
                row.getObject("id", UUID.class),
                new ResolutionKey(row.getString("resolution_key")),
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                new LocalizedText(row.getString("office_en"), row.getString("office_fr")),
                row.getString("person"),
                Channel.valueOf(row.getString("channel")),
                row.getString("address"),
                row.getObject("sent_on", LocalDate.class),
                row.getObject("acknowledged_on", LocalDate.class),
                answer(row));
    }

    private static @Nullable Reply answer(ResultSet row) throws SQLException {
        var day = row.getObject("answered_on", LocalDate.class);
        if (day == null) return null;
        var hash = row.getString("answer_file_hash");
        var file = hash == null
                ? null
                : new StoredFile(
                        new FileHash(hash),
                        FileKind.valueOf(row.getString("answer_file_kind")),
                        row.getLong("answer_file_size"));
        return new Reply(day, row.getString("answer"), row.getString("answer_link"), file);
    }
}
