package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.admin.Inbox.Shown;
import ca.helpcommunitieslead.identity.ReviewFile.Entry;
import ca.helpcommunitieslead.identity.ReviewFile.Step;
import ca.helpcommunitieslead.identity.ReviewQueue;
import ca.helpcommunitieslead.identity.ReviewQueue.Reason;
import ca.helpcommunitieslead.identity.ReviewQueue.Review;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Choice;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.platform.web.Ui;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the inbox.
 *
 * @param form what was typed, or the words that a chosen reason brings
 * @param reason why it is about to be refused; empty before that is chosen
 * @param noticeKey the message that says what was done just now
 */
public record ReviewPage(
        Shown shown,
        Submission form,
        Optional<Reason> reason,
        ZoneId zone,
        @Nullable String noticeKey) {
    /** The labels of fields whose errors do not name them. */
    public static final Map<String, String> LABELS = Map.of(
            "reason", "admin.review.reason",
            "words", "admin.review.words",
            "note", "admin.review.note",
            "newNote", "identity.review.note");

    public Review review() {
        return shown.item().review();
    }

    public ReviewQueue queue() {
        return shown.item().queue();
    }

    public String address() {
        return shown.item().path();
    }

    /** Where it is accepted on a page of its own; otherwise empty. */
    public String acceptancePath() {
        return queue().acceptancePath(review().id());
    }

    public List<Choice> reasons(Ui ui) {
        return queue().reasons().stream()
                .map(one -> new Choice(one.key(), ui.t(one.labelKey())))
                .toList();
    }

    /** The language of the words, for the reader's software; null where they are in both. */
    public @Nullable String wordsLang() {
        var lang = review().lang();
        return lang == null ? null : lang.code();
    }

    public String wordsHintKey() {
        var lang = review().lang();
        if (lang == null) return "admin.review.words.both";
        return lang == Lang.EN ? "admin.review.words.en" : "admin.review.words.fr";
    }

    /** It is not accepted already, as far as the file tells. */
    public boolean mayAccept() {
        return review().isWaiting() || !last(Step.ACCEPTED);
    }

    public boolean mayRefuse() {
        return review().isWaiting() || !last(Step.REFUSED);
    }

    private boolean last(Step step) {
        return shown.file().stream()
                .filter(entry -> entry.kindKey().equals(queue().labelKey()) && entry.step() != Step.NOTED)
                .reduce((_, later) -> later)
                .map(Entry::step)
                .filter(step::equals)
                .isPresent();
    }
}
