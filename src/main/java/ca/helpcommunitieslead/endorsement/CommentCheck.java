package ca.helpcommunitieslead.endorsement;

/** Whether a person's comment is public. */
public enum CommentCheck {
    /** There is no comment. */
    NONE,
    WAITING,
    SHOWN,
    REFUSED
}
