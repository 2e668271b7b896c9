package ca.helpcommunitieslead.desk;

import ca.helpcommunitieslead.desk.Deadline.Kind;
import ca.helpcommunitieslead.directory.CouncilMeeting;
import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.resolution.Plan;
import ca.helpcommunitieslead.resolution.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a council's own calendar and procedure say is next. Nothing is assumed: where the notice period is not known there is
 * no deadline for notice.
 *
 * @param meetings soonest first; also some that are over
 */
public record Deadlines(CouncilPractice practice, List<CouncilMeeting> meetings) {
    public Deadlines {
        meetings = List.copyOf(meetings);
    }

    /**
     * The next two, for a matter that stands so.
     *
     * @param standing null where nothing is begun
     */
    public List<Deadline> next(@Nullable Stage standing, LocalDate today) {
        return Stream.concat(unreported(standing, today).stream(), coming(standing, today).stream())
                .sorted(Comparator.comparing(Deadline::day).thenComparing(Deadline::kind))
                .limit(2)
                .toList();
    }

    /** The same for a plan, without the meetings that were over before it came so far: they were of something else. */
    public Deadlines of(Plan plan, LocalDate today) {
        var moved = plan.movedOn();
        if (moved.isEmpty()) return this;
        var standing = plan.life().standing();
        var onTheFloor = standing != null && standing.kind() == Stage.Kind.FLOOR;
        var first = onTheFloor ? moved.get() : moved.get().plusDays(1);
        return new Deadlines(
                practice,
                meetings.stream()
                        .filter(meeting ->
                                !meeting.day().isBefore(first) || !meeting.day().isBefore(today))
                        .toList());
    }

    /** The last meeting that is over, where the matter was on its way to one. */
    Optional<Deadline> unreported(@Nullable Stage standing, LocalDate today) {
        if (!isOnItsWay(standing)) return Optional.empty();
        return meetings.stream()
                .map(CouncilMeeting::day)
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder())
                .map(day -> new Deadline(Kind.OUTCOME, day.plusDays(1), day));
    }

    static boolean isOnItsWay(@Nullable Stage standing) {
        return standing == Stage.NOTICE_OF_MOTION
                || standing == Stage.ON_AGENDA
                || (standing != null && standing.kind() == Stage.Kind.FLOOR);
    }

    /** What can still be kept for the first meeting that can still be reached. */
    List<Deadline> coming(@Nullable Stage standing, LocalDate today) {
        var needsNotice = standing == null || (standing.kind() == Stage.Kind.PLAN && !isOnItsWay(standing));
        return meetings.stream()
                .map(CouncilMeeting::day)
                .filter(day -> !day.isBefore(today))
                .filter(day -> !needsNotice || isReachable(day, today))
                .findFirst()
                .map(day -> towards(day, standing, needsNotice, today))
                .orElse(List.of());
    }

    private boolean isReachable(LocalDate meeting, LocalDate today) {
        return practice.noticeBy(meeting)
                .or(() -> practice.agendaClosesOn(meeting))
                .map(last -> !last.isBefore(today))
                .orElse(true);
    }

    private List<Deadline> towards(LocalDate meeting, @Nullable Stage standing, boolean needsNotice, LocalDate today) {
        var found = new ArrayList<Deadline>();
        if (needsNotice)
            practice.noticeBy(meeting).ifPresent(day -> found.add(new Deadline(Kind.NOTICE, day, meeting)));
        if (standing != Stage.ON_AGENDA)
            practice.agendaClosesOn(meeting)
                    .filter(day -> !day.isBefore(today))
                    .ifPresent(day -> found.add(new Deadline(Kind.AGENDA, day, meeting)));
        found.add(new Deadline(Kind.MEETING, meeting, meeting));
        return found;
    }
}
