package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Deadline;
import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.directory.CouncilMeeting;
import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.directory.CouncilPractice.Days;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.organisation.Outreach;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Stage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member's desk for one council.
 *
 * @param others the member's other councils
 * @param plan the member's own, where one goes on
 * @param steps what is to be done, in its order
 * @param records what the council decided, as recorded
 * @param visits what organisations plan or did there
 * @param noticeKey what was done just now, or empty
 */
public record DeskPage(
        Membership seat,
        Municipality municipality,
        List<Municipality> others,
        Optional<Plan> plan,
        List<Plan> colleagues,
        Calendar calendar,
        List<CheckStep> steps,
        List<Resolution> records,
        List<Outreach.At> visits,
        Submission form,
        String noticeKey) {
    public DeskPage {
        others = List.copyOf(others);
        colleagues = List.copyOf(colleagues);
        steps = List.copyOf(steps);
        records = List.copyOf(records);
        visits = List.copyOf(visits);
    }

    /**
     * What is known of the council’s calendar and procedure.
     *
     */
    public record Calendar(
            CouncilPractice practice, List<CouncilMeeting> meetings, List<Deadline> deadlines, LocalDate today) {
        public Calendar {
            meetings = List.copyOf(meetings);
            deadlines = List.copyOf(deadlines);
        }

        public boolean lacksMeetings() {
            return meetings.stream().noneMatch(meeting -> !meeting.day().isBefore(today));
        }

        public boolean lacksNotice() {
            return practice.notice() == null;
        }
    }

    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }

    public String query() {
        return "?council=" + municipality.code();
    }

    /** Where the council's matter stands: the member's plan, else the latest record; empty: nothing is known. */
    public Optional<Stage> standing() {
        return plan.map(Plan::life)
                .or(() -> records.stream().findFirst().map(Resolution::life))
                .flatMap(life -> Optional.ofNullable(life.standing()));
    }

    /** The sentence that a deadline is told in. */
    public String sentence(Ui ui, Deadline deadline) {
        var key = "desk.deadline." + deadline.kind().name();
        return ui.t(key, day(ui, deadline.day()), day(ui, deadline.meeting()));
    }

    /** Where its day comes from; empty where nobody needs to be told. */
    public String source(Ui ui, Deadline deadline) {
        var practice = calendar.practice();
        return switch (deadline.kind()) {
            case NOTICE -> {
                var key =
                        practice.noticeIn() == Days.BUSINESS_DAYS ? "desk.deadline.business" : "desk.deadline.calendar";
                yield ui.t(key, Objects.requireNonNull(practice.notice()));
            }
            case AGENDA -> ui.t("desk.deadline.agenda", Objects.requireNonNull(practice.agendaDays()));
            case MEETING, OUTCOME -> "";
        };
    }

    /** With its weekday, without the year where it is this one. */
    public String day(Ui ui, LocalDate day) {
        var weekday =
                DayOfWeek.from(day).getDisplayName(TextStyle.FULL, ui.lang().locale());
        return ui.t("desk.day", weekday, ui.date(day));
    }

    /** What may follow and is no decision. */
    public List<Choice> moves(Ui ui) {
        return plan.map(Plan::life).stream()
                .flatMap(life -> life.next().stream())
                .filter(PlanMoves::isMove)
                .map(stage -> new Choice(stage.name(), ui.t("resolution.stage." + stage.name())))
                .toList();
    }

    public static List<Choice> disclosures(Ui ui) {
        return Arrays.stream(Disclosure.values())
                .map(one -> new Choice(one.name(), ui.t("resolution.disclosure." + one.name())))
                .toList();
    }
}
