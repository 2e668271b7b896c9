package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.admin.Inbox.Shown;
import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.ReviewQueue.Reason;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page of one thing that waits, with the words for the person concerned where they are needed. */
@Component
final class ReviewPages {
    private final Campaigns campaigns;
    private final Messages messages;

    ReviewPages(Campaigns campaigns, Messages messages) {
        this.campaigns = campaigns;
        this.messages = messages;
    }

    static Optional<Reason> reason(ReviewQueue queue, Submission form) {
        return queue.reasons().stream()
                .filter(reason -> reason.key().equals(form.text("reason")))
                .findFirst();
    }

    /** As somebody opens it: a reason that is chosen brings its words. */
    Reply page(Shown shown, Submission query) {
        var form = reason(shown.item().queue(), query)
                .map(reason -> Submission.of(Map.of("reason", reason.key(), "words", words(shown, reason))))
                .orElseGet(Submission::none);
        return Reply.privatePage(
                "admin/review", page(shown, form, ReviewNotice.keyFrom(query).orElse(null)));
    }

    /** In the person's language; in both where it is not known. */
    private String words(Shown shown, Reason reason) {
        var lang = shown.item().review().lang();
        if (lang != null) return messages.get(lang, reason.wordsKey());
        return Arrays.stream(Lang.values())
                .map(one -> messages.get(one, reason.wordsKey()))
                .collect(Collectors.joining("\n\n"));
    }

    /** With everything that was typed. */
    Reply again(Shown shown, Submission form, HttpStatus status) {
        return Reply.privatePage("admin/review", page(shown, form, null)).status(status);
    }

    private ReviewPage page(Shown shown, Submission form, @Nullable String noticeKey) {
        var reason = reason(shown.item().queue(), form);
        return new ReviewPage(shown, form, reason, campaigns.current().zone(), noticeKey);
    }
}
