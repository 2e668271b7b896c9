package ca.helpcommunitieslead.desk.web;

import ca.helpcommunitieslead.desk.Membership;
import ca.helpcommunitieslead.directory.Municipality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For somebody who is a member of no council now.
 *
 * @param former what ended with a term, newest first
 */
public record NoDeskPage(List<Former> former, String noticeKey) {
    public NoDeskPage {
        former = List.copyOf(former);
    }

    public @Nullable String notice() {
        return noticeKey.isEmpty() ? null : noticeKey;
    }

    /** A membership that ended. */
    public record Former(Membership membership, Municipality municipality) {}
}
