package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.files.FileHash;
import ca.helpcommunitieslead.platform.files.FileKind;
import ca.helpcommunitieslead.platform.files.StoredFile;
import ca.helpcommunitieslead.resolution.Report.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ReportStore {
    private static final String ADD = """
            insert into resolution_report (id, form_key, municipality_code, decided_on, outcome, motion_number, link,
                                           file_hash, file_kind, file_size, words, email, lang, reported_at, erase_after)
            values (:id, :formKey, :council, :day, :outcome, :number, :link, :hash, :kind, :size, :words, :email, :lang,
                    :at, :eraseAfter)
            on conflict (form_key) do nothing""";
    private static final String COLUMNS = """
            id, municipality_code, decided_on, outcome, motion_number, link, file_hash, file_kind, file_size, words,
            email, lang, reported_at, state, resolution_key""";
    private static final String BY_ID = "select " + COLUMNS + " from resolution_report where id = :id";
    private static final String LOCK = BY_ID + " for update";
    private static final String WAITING = "select " + COLUMNS
            + " from resolution_report where state = 'WAITING' order by reported_at, id limit :most";
    private static final String OF_MEETING = "select " + COLUMNS
            + " from resolution_report where municipality_code = :council and decided_on = :day order by reported_at, id";
    private static final String DECIDE = """
            update resolution_report set state = :state, resolution_key = :record, email = null,
                   erase_after = case when erase_after is null then null else cast(:eraseAfter as timestamptz) end
             where id = :id""";
    private static final String COUNT_DUE = "select count(*) from resolution_report where erase_after <= :now";
    private static final String DUE =
            "select id from resolution_report where erase_after <= :now order by id limit :most for update";
    private static final String ERASE = "update resolution_report set email = null, erase_after = null where id = :id";

    private final JdbcClient sql;

    ReportStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** False where this form was sent before. */
    boolean add(ReportId id, String formKey, Sent sent, Instant at, @Nullable Instant eraseAfter) {
        var told = sent.account();
        var file = told.file();
        return sql.sql(ADD)
                        .param("id", id.value())
                        .param("formKey", formKey)
                        .param("council", told.council().value())
                        .param("day", told.day())
                        .param("outcome", told.outcome().name())
                        .param("number", told.motionNumber())
                        .param("link", told.link())
                        .param("hash", file == null ? null : file.hash().value(), Types.VARCHAR)
                        .param("kind", file == null ? null : file.kind().name(), Types.VARCHAR)
                        .param("size", file == null ? null : file.size(), Types.BIGINT)
                        .param("words", told.words())
                        .param(
                                "email",
                                sent.email() == null ? null : sent.email().value(),
                                Types.VARCHAR)
                        .param("lang", sent.lang().code())
                        .param("at", Timestamp.from(at))
                        .param("eraseAfter", eraseAfter == null ? null : Timestamp.from(eraseAfter), Types.TIMESTAMP)
                        .update()
                == 1;
    }

    Optional<Report> byId(ReportId id) {
        return sql.sql(BY_ID)
                .param("id", id.value())
                .query((row, _) -> report(row))
                .optional();
    }

    /** The report, which nobody else can decide on until the transaction ends. */
    Optional<Report> lock(ReportId id) {
        return sql.sql(LOCK)
                .param("id", id.value())
                .query((row, _) -> report(row))
                .optional();
    }

    /** The longest first. */
    List<Report> waiting(int most) {
        return sql.sql(WAITING)
                .param("most", most)
                .query((row, _) -> report(row))
                .list();
    }

    List<Report> of(MunicipalityCode council, LocalDate day) {
        return sql.sql(OF_MEETING)
                .param("council", council.value())
                .param("day", day)
                .query((row, _) -> report(row))
                .list();
    }

    /** The address goes at once; mail to it can be stopped for a while yet. */
    void decide(ReportId id, Report.State state, @Nullable ResolutionKey record, Instant eraseAfter) {
        sql.sql(DECIDE)
                .param("id", id.value())
                .param("state", state.name())
                .param("record", record == null ? null : record.value(), Types.VARCHAR)
                .param("eraseAfter", Timestamp.from(eraseAfter))
                .update();
    }

    long countDue(Instant now) {
        return sql.sql(COUNT_DUE)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }

    List<ReportId> due(Instant now, int most) {
        return sql.sql(DUE)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> new ReportId(row.getObject("id", UUID.class)))
                .list();
    }

    void erase(ReportId id) {
        sql.sql(ERASE).param("id", id.value()).update();
    }

    private static Report report(ResultSet row) throws SQLException {
        var email = row.getString("email");
        var record = row.getString("resolution_key");
        return new Report(
                new ReportId(row.getObject("id", UUID.class)),
                account(row),
                email == null ? null : new EmailAddress(email),
                Lang.parse(row.getString("lang")).orElseThrow(),
                row.getTimestamp("reported_at").toInstant(),
                Report.State.valueOf(row.getString("state")),
                record == null ? null : new ResolutionKey(record));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new MunicipalityCode(row.getString("municipality_code")),
                row.getObject("decided_on", LocalDate.class),
                ReportedOutcome.valueOf(row.getString("outcome")),
                row.getString("motion_number"),
                row.getString("link"),
                file(row),
                row.getString("words"));
    }

    private static @Nullable StoredFile file(ResultSet row) throws SQLException {
        var hash = row.getString("file_hash");
        if (hash == null) return null;
        return new StoredFile(
                new FileHash(hash), FileKind.valueOf(row.getString("file_kind")), row.getLong("file_size"));
    }

    /** What a form held, and in which language it was sent. */
    record Sent(Account account, @Nullable EmailAddress email, Lang lang) {}
}
