package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.kernel.Slice;
import ca.helpcommunitieslead.platform.mail.DeadLetter;
import ca.helpcommunitieslead.platform.mail.DeadLetters.Figures;
import ca.helpcommunitieslead.platform.mail.Suppression;
import ca.helpcommunitieslead.platform.web.Pager;
import ca.helpcommunitieslead.platform.web.Submission;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What became of the mails.
 *
 * @param query with the part of an address that is looked for
 */
public record MailPage(
        Figures figures,
        Slice<DeadLetter> dead,
        Slice<Suppression> suppressed,
        Submission query,
        ZoneId zone,
        @Nullable String notice) {
    public Pager deadPager() {
        return Pager.of(dead, "/admin/mail?dead=");
    }

    public Pager suppressedPager() {
        var part = URLEncoder.encode(query.text("address"), StandardCharsets.UTF_8);
        return Pager.of(suppressed, "/admin/mail?address=" + part + "&suppressed=");
    }
}
