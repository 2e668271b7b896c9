package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Resolution;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has just been done to a record, as the page says that comes after the form. */
enum Notice {
    RECORDED,
    VERIFIED,
    REFUSED,
    RESCINDED,
    EVIDENCE_ADDED,
    CORRECTED,
    PROGRESSED;

    private static final String PARAMETER = "done";

    /** To the page of the record, which then says what was done. */
    Reply at(Lang lang, Resolution resolution) {
        return Reply.seeOther(
                "/" + lang.code() + "/admin/resolutions/" + resolution.key() + "?" + PARAMETER + "=" + code());
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The message that the address asks for; one that is not of this set asks for none. */
    static Optional<String> keyFrom(Submission query) {
        return Arrays.stream(values())
                .filter(notice -> notice.code().equals(query.text(PARAMETER)))
                .map(notice -> "resolution.done." + notice)
                .findFirst();
    }
}
