package ca.helpcommunitieslead.resolution;

/** What came of trying a link. */
public enum LinkResult {
    OPENS,
    /** The site lets people in and programs not; a person has to look. */
    REFUSES_PROGRAMS,
    /** The site says that there is nothing at this address. */
    GONE,
    /** The site answers with an error of its own. */
    FAULTY,
    /** No answer in time, or no such site. */
    UNREACHABLE,
    /** It leads to a machine that the public cannot reach, or from place to place without end; it was not followed. */
    NOT_FOLLOWED;

    public boolean isFailure() {
        return switch (this) {
            case OPENS, REFUSES_PROGRAMS -> false;
            case GONE, FAULTY, UNREACHABLE, NOT_FOLLOWED -> true;
        };
    }

    static LinkResult ofStatus(int status) {
        return switch (status) {
            case 401, 403, 405, 406, 429, 451 -> REFUSES_PROGRAMS;
            case 404, 410 -> GONE;
            default -> status >= 200 && status < 300 ? OPENS : FAULTY;
        };
    }
}
