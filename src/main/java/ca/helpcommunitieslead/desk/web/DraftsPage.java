package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Draft;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member's drafts for one council, and the form for a new one. */
public record DraftsPage(
        Municipality municipality, List<Draft> drafts, Submission form, ZoneId zone, String noticeKey) {
    public DraftsPage {
        drafts = List.copyOf(drafts);
    }

    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }

    public String query() {
        return "?council=" + municipality.code();
    }
}
