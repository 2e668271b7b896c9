package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.desk.Deadline.Kind;
import ca.helpcommunitieslead.directory.CouncilMeeting;
import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.directory.CouncilPractice.Days;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Life;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Resolution.Step;
import ca.helpcommunitieslead.resolution.ResolutionId;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The next two steps follow from the council's own calendar and notice period, and from nothing else. */
final class DeadlinesTest {
    private static final MunicipalityCode COUNCIL = new MunicipalityCode(Member.GUELPH);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void noticeIsCountedInTheDaysOfTheBylaw() {
        assertThat(with(practice(5, 7), "2026-12-08").next(null, TODAY))
                .containsExactly(
                        step(Kind.NOTICE, "2026-12-01", "2026-12-08"), step(Kind.AGENDA, "2026-12-01", "2026-12-08"));
    }

    @Test
    void aMeetingForWhichNoticeIsTooLateIsPassedBy() {
        assertThat(with(practice(5, null), "2026-11-30", "2026-12-14").next(Stage.DRAFTING, TODAY))
                .containsExactly(
                        step(Kind.NOTICE, "2026-12-07", "2026-12-14"), step(Kind.MEETING, "2026-12-14", "2026-12-14"));
    }

    @Test
    void whereTheNoticePeriodIsNotKnownNoneIsMadeUp() {
        assertThat(with(practice(null, null), "2026-11-30").next(null, TODAY))
                .containsExactly(step(Kind.MEETING, "2026-11-30", "2026-11-30"));
        assertThat(with(practice(5, 7)).next(null, TODAY)).isEmpty();
    }

    @Test
    void afterNoticeTheAgendaAndTheMeetingRemain() {
        assertThat(with(practice(5, 4), "2026-11-30").next(Stage.NOTICE_OF_MOTION, TODAY))
                .containsExactly(
                        step(Kind.AGENDA, "2026-11-26", "2026-11-30"), step(Kind.MEETING, "2026-11-30", "2026-11-30"));
        assertThat(with(practice(5, 4), "2026-11-30").next(Stage.ON_AGENDA, TODAY))
                .containsExactly(step(Kind.MEETING, "2026-11-30", "2026-11-30"));
    }

    @Test
    void whatWasOnItsWayToAMeetingThatIsOverWantsItsOutcome() {
        assertThat(with(practice(5, null), "2026-11-24", "2026-12-08").next(Stage.ON_AGENDA, TODAY))
                .containsExactly(
                        step(Kind.OUTCOME, "2026-11-25", "2026-11-24"), step(Kind.MEETING, "2026-12-08", "2026-12-08"));
        assertThat(with(practice(5, null), "2026-11-24").next(Stage.DRAFTING, TODAY))
                .as("a draft was before no meeting")
                .isEmpty();
    }

    @Test
    void remindersGoOutAWeekAndTwoDaysBeforeNoticeCloses() {
        var deadlines = with(practice(7, null), "2026-12-14");
        assertThat(kinds(deadlines, Stage.IDEA, "2026-11-25")).isEmpty();
        assertThat(kinds(deadlines, Stage.IDEA, "2026-11-26")).containsExactly(Reminder.Kind.NOTICE_WEEK);
        assertThat(kinds(deadlines, Stage.IDEA, "2026-12-01")).containsExactly(Reminder.Kind.NOTICE_DAYS);
        assertThat(kinds(deadlines, Stage.IDEA, "2026-12-04"))
                .as("too late for that meeting")
                .isEmpty();
        assertThat(kinds(deadlines, Stage.NOTICE_OF_MOTION, "2026-12-01")).isEmpty();
        assertThat(kinds(deadlines, Stage.NOTICE_OF_MOTION, "2026-12-15")).containsExactly(Reminder.Kind.OUTCOME);
    }

    @Test
    void aMeetingBeforeTheNoticeWasGivenHasNoOutcomeToReport() {
        var deadlines = with(practice(5, null), "2026-11-16", "2026-12-07");
        var noticed = plan(Stage.NOTICE_OF_MOTION, "2026-11-16");
        var moved = plan(Stage.MOVED_AND_SECONDED, "2026-11-16");
        var today = LocalDate.parse("2026-11-17");

        assertThat(deadlines.of(noticed, today).unreported(Stage.NOTICE_OF_MOTION, today))
                .isEmpty();
        assertThat(deadlines.of(moved, today).unreported(Stage.MOVED_AND_SECONDED, today))
                .isPresent();
        assertThat(deadlines
                        .of(noticed, LocalDate.parse("2026-12-08"))
                        .unreported(Stage.NOTICE_OF_MOTION, LocalDate.parse("2026-12-08")))
                .isPresent();
    }

    private static Plan plan(Stage standing, String day) {
        return new Plan(
                new ResolutionId(new UUID(0, 1)),
                new ResolutionKey("plan"),
                COUNCIL,
                new PersonId(new UUID(0, 2)),
                Disclosure.HIDDEN,
                new Life(standing, Set.of()),
                List.of(new Step(1, Instant.EPOCH, "PROGRESSED", "MEMBER", "", standing, LocalDate.parse(day), null)));
    }

    private static List<Reminder.Kind> kinds(Deadlines deadlines, Stage standing, String day) {
        return Reminders.due(deadlines, standing, LocalDate.parse(day)).stream()
                .map(Reminder::kind)
                .toList();
    }

    private static CouncilPractice practice(@Nullable Integer notice, @Nullable Integer agenda) {
        return new CouncilPractice(
                COUNCIL, notice, notice == null ? null : Days.BUSINESS_DAYS, agenda, null, "", "en", "", null);
    }

    private static Deadlines with(CouncilPractice practice, String... meetings) {
        return new Deadlines(
                practice,
                Arrays.stream(meetings)
                        .map(day -> new CouncilMeeting(COUNCIL, LocalDate.parse(day), null))
                        .toList());
    }

    private static Deadline step(Kind kind, String day, String meeting) {
        return new Deadline(kind, LocalDate.parse(day), LocalDate.parse(meeting));
    }
}
