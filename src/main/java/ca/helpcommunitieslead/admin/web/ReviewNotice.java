package ca.helpcommunitieslead.admin.web;

import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has just been done, as the page says that comes after the form. */
enum ReviewNotice {
    ACCEPTED,
    REFUSED,
    NOTED;

    /** What an address ends in that asks for the notice. */
    String query() {
        return "?done=" + code();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message that the address asks for; one that is not of this set asks for none. */
    static Optional<String> keyFrom(Submission query) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(query.text("done")))
                .map(notice -> "admin.review.done." + notice)
                .findFirst();
    }
}
