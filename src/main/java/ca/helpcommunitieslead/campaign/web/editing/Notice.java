package ca.helpcommunitieslead.campaign.web.editing;

import ca.helpcommunitieslead.campaign.TextId;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has just been done to a text, as the page says that comes after the form. */
enum Notice {
    CREATED,
    SAVED,
    UNCHANGED,
    RESTORED,
    PUBLISHED,
    ADOPTED,
    SHOWN,
    SCHEDULED,
    UNSCHEDULED,
    RETRACTED;

    private static final String PARAMETER = "done";

    /** To the page of the text, which then says what was done. */
    Reply at(Lang lang, TextId id) {
        return Reply.seeOther("/" + lang.code() + Addresses.of(id) + "?" + PARAMETER + "=" + code());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The message that the address asks for; one that is not of this set asks for none. */
    static Optional<String> keyFrom(Submission query) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(query.text(PARAMETER)))
                .map(notice -> "campaign.editing.done." + notice)
                .findFirst();
    }
}
