package ca.helpcommunitieslead.campaign;

/** The kinds of things that a pack holds, in the order in which they are imported. */
enum PackPart {
    SETTINGS("settings"),
    TERMS("council terms"),
    AUTHORITIES("authorities"),
    MUNICIPALITIES("municipalities"),
    SHAPES("boundaries"),
    POSTAL_AREAS("postal areas"),
    RIDINGS("ridings"),
    KINDS("kinds of municipalities"),
    PRIORITIES("priorities"),
    ASKS("asks"),
    TEXTS("texts");

    private final String label;

    PackPart(String label) {
        this.label = label;
    }

    /** In English, for the command line. */
    String label() {
        return label;
    }
}
