package ca.helpcommunitieslead.follow.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has just been done, as the page says that comes after the form. */
enum Notice {
    SAVED,
    DELETED,
    TESTED,
    STARTED,
    STOPPED,
    RESUMED,
    RETRIED,
    DISCARDED,
    LIFTED,
    OVERTAKEN;

    private static final String PARAMETER = "done";

    /** To this page, which then says what was done. */
    Reply at(Lang lang, String path) {
        return Reply.seeOther("/" + lang.code() + path + "?" + PARAMETER + "=" + code());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message that the address asks for; one that is not of this set asks for none. */
    static Optional<String> keyFrom(Submission query) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(query.text(PARAMETER)))
                .map(notice -> "follow.done." + notice.code())
                .findFirst();
    }
}
