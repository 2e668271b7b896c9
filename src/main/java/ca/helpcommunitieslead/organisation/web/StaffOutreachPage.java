package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.organisation.OutreachState;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole outreach log, or a part of it.
 *
 * @param csv the same as a file, without the language
 * @param noticeKey what was done just now
 */
public record StaffOutreachPage(
        Submission query,
        List<OutreachRow> rows,
        long total,
        Pager pager,
        Choices choices,
        String csv,
        Optional<String> noticeKey) {
    public static List<Choice> states(Ui ui) {
        return Arrays.stream(OutreachState.values())
                .map(state -> new Choice(state.name(), ui.t(state.labelKey())))
                .toList();
    }

    public @Nullable String notice() {
        return noticeKey.orElse(null);
    }

    /** What the filter offers. */
    public record Choices(List<Choice> municipalities, List<Choice> organisations) {}
}
