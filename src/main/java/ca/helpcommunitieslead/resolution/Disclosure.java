package ca.helpcommunitieslead.resolution;

/** Who may know of a plan before the council has voted; the member who has it decides. */
public enum Disclosure {
    /** The member, those they share it with, and the secretariat. */
    HIDDEN,
    /** Other members too. */
    MEMBERS,
    /** The public reads that one more council is preparing, not which. */
    COUNTED,
    /** The public reads which council is preparing one. */
    NAMED
}
