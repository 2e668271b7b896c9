package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.directory.CouncilMeeting;
import ca.helpcommunitieslead.directory.CouncilPractice.Days;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A council's procedure and calendar, for its members and for staff.
 *
 * @param path where the form is sent, without the language
 * @param checkedOn when somebody last looked it up; empty: never
 * @param noticeKey what was done just now, or empty
 */
public record CouncilPage(
        Municipality municipality,
        String path,
        Submission form,
        List<CouncilMeeting> meetings,
        Optional<LocalDate> checkedOn,
        String noticeKey) {
    public CouncilPage {
        meetings = List.copyOf(meetings);
    }

    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }

    public boolean isForStaff() {
        return isForStaff(path);
    }

    static boolean isForStaff(String path) {
        return path.startsWith("/admin/");
    }

    public static List<Choice> days(Ui ui) {
        return Arrays.stream(Days.values())
                .map(days -> new Choice(days.name(), ui.t("desk.days." + days.name())))
                .toList();
    }

    public static List<Choice> yesAndNo(Ui ui) {
        return List.of(new Choice("yes", ui.t("desk.council.yes")), new Choice("no", ui.t("desk.council.no")));
    }
}
