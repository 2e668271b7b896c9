package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.CouncilPractice.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class CouncilStore {
    private static final String PRACTICE = """
            select notice_days, notice_in, agenda_days, seconder_needed, clerk_email, clerk_language, source, checked_on
              from council_practice where municipality_code = :council""";

    private static final String SAVE = """
            insert into council_practice (municipality_code, notice_days, notice_in, agenda_days, seconder_needed,
                                          clerk_email, clerk_language, source, checked_on)
            values (:council, :notice, :noticeIn, :agendaDays, :seconder, :email, :language, :source, :checkedOn)
            on conflict (municipality_code) do update set notice_days = excluded.notice_days,
                   notice_in = excluded.notice_in, agenda_days = excluded.agenda_days,
                   seconder_needed = excluded.seconder_needed, clerk_email = excluded.clerk_email,
                   clerk_language = excluded.clerk_language, source = excluded.source,
                   checked_on = excluded.checked_on""";

    private static final String MEETINGS = """
            select day, starts from council_meeting where municipality_code = :council and day >= :from order by day""";

    private static final String ADD_MEETING = """
            insert into council_meeting (municipality_code, day, starts) values (:council, :day, :starts)
            on conflict (municipality_code, day) do update set starts = excluded.starts""";

    private static final String REMOVE_MEETING =
            "delete from council_meeting where municipality_code = :council and day = :day";

    private final JdbcClient sql;

    CouncilStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<CouncilPractice> practice(MunicipalityCode council) {
        return sql.sql(PRACTICE)
                .param("council", council.value())
                .query((row, _) -> practice(council, row))
                .optional();
    }

    private static CouncilPractice practice(MunicipalityCode council, ResultSet row) throws SQLException {
        var noticeIn = row.getString("notice_in");
        return new CouncilPractice(
                council,
                row.getObject("notice_days", Integer.class),
                noticeIn == null ? null : Days.valueOf(noticeIn),
                row.getObject("agenda_days", Integer.class),
                row.getObject("seconder_needed", Boolean.class),
                row.getString("clerk_email"),
                row.getString("clerk_language"),
                row.getString("source"),
                row.getObject("checked_on", LocalDate.class));
    }

    void save(CouncilPractice practice) {
        var noticeIn = practice.noticeIn();
        sql.sql(SAVE)
                .param("council", practice.council().value())
                .param("notice", practice.notice(), Types.INTEGER)
                .param("noticeIn", noticeIn == null ? null : noticeIn.name(), Types.VARCHAR)
                .param("agendaDays", practice.agendaDays(), Types.INTEGER)
                .param("seconder", practice.seconderNeeded(), Types.BOOLEAN)
                .param("email", practice.clerkEmail())
                .param("language", practice.clerkLanguage())
                .param("source", practice.source())
                .param("checkedOn", practice.checkedOn(), Types.DATE)
                .update();
    }

    List<CouncilMeeting> meetings(MunicipalityCode council, LocalDate from) {
        return sql.sql(MEETINGS)
                .param("council", council.value())
                .param("from", from)
                .query((row, _) -> new CouncilMeeting(
                        council, row.getObject("day", LocalDate.class), row.getObject("starts", LocalTime.class)))
                .list();
    }

    void add(CouncilMeeting meeting) {
        sql.sql(ADD_MEETING)
                .param("council", meeting.council().value())
                .param("day", meeting.day())
                .param("starts", meeting.starts(), Types.TIME)
                .update();
    }

    void remove(MunicipalityCode council, LocalDate day) {
        sql.sql(REMOVE_MEETING)
                .param("council", council.value())
                .param("day", day)
                .update();
    }
}
