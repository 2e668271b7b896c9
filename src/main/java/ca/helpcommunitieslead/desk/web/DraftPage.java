package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Draft;
import ca.helpcommunitieslead.platform.web.Submission;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One draft as its author works on it.
 *
 * @param link made just now; empty otherwise
 */
public record DraftPage(Draft draft, Submission form, String link, ZoneId zone, Instant now, String noticeKey) {
    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }

    public String path() {
        return "/desk/drafts/" + draft.id().value();
    }

    public String stateKey(Draft.Share share) {
        if (share.revoked().isPresent()) return "desk.draft.share.revoked";
        return share.works(now) ? "desk.draft.share.works" : "desk.draft.share.expired";
    }
}
