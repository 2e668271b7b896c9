package ca.helpcommunitieslead.tracker.web;

import ca.helpcommunitieslead.directory.CouncilMeeting;
import ca.helpcommunitieslead.directory.CouncilPractice;
import ca.helpcommunitieslead.directory.Councils;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a council meets next, and until when notice of a motion can be given; empty is not known. */
public record Meetings(Optional<CouncilMeeting> next, CouncilPractice practice) {
    /** The last day for a notice of motion for the next meeting. */
    public Optional<LocalDate> noticeBy() {
        return next.flatMap(meeting -> practice.noticeBy(meeting.day()));
    }

    @Component
    record Finder(Councils councils) {
        Meetings of(MunicipalityCode council, LocalDate today) {
            return new Meetings(councils.nextMeeting(council, today), councils.practice(council));
        }
    }
}
