package ca.helpcommunitieslead.organisation;

import java.util.Arrays;
import java.util.Optional;

/** Why staff turn an organisation down or take it off the list. */
public enum RefusalReason {
    NO_AUTHORITY("noAuthority"),
    CANNOT_VERIFY("cannotVerify"),
    DUPLICATE("duplicate"),
    NO_ORGANISATION("noOrganisation"),
    PARTISAN("partisan"),
    OTHER("other");

    private final String key;

    RefusalReason(String key) {
        this.key = key;
    }

    public static Optional<RefusalReason> parse(String key) {
        return Arrays.stream(values()).filter(reason -> reason.key.equals(key)).findFirst();
    }

    /** Names it in forms and in the history. */
    public String key() {
        return key;
    }

    /** What staff choose. */
    public String labelKey() {
        return "organisation.reason." + key;
    }

    /** What the contact is told. */
    public String wordsKey() {
        return "organisation.reasonWords." + key;
    }
}
