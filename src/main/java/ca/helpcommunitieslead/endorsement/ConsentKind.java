package ca.helpcommunitieslead.endorsement;

/** What a person may agree to besides endorsing, each on its own (R4). */
public enum ConsentKind {
    SHOW_NAME("showName"),
    UPDATES("updates"),
    SHARE_WITH_INVITER("shareWithInviter");

    private final String field;

    ConsentKind(String field) {
        this.field = field;
    }

    /** The name of its box in the form. */
    public String field() {
        return field;
    }

    /** The key of the words beside its box. */
    public String wordingKey() {
        return "endorsement.consent." + field;
    }
}
