package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Draft;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.platform.web.Submission;
import org.jspecify.annotations.Nullable;

/** A draft as somebody with its link sees it: the latest version, and a form to say something. */
public record SharedPage(String token, Draft draft, Municipality municipality, Submission form, String noticeKey) {
    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }
}
