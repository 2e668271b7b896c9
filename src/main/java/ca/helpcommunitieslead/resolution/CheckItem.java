package ca.helpcommunitieslead.resolution;

/** What the second person compares with the source, one thing after another (R13). */
public enum CheckItem {
    /** The meeting and the body that decided. */
    MEETING,
    /** The source's own words are a yes or a no; to receive is neither (R14). */
    OUTCOME,
    /** The day and the number of the motion. */
    DATE,
    VOTE,
    /** The positions follow from the operative clauses. */
    POSITIONS,
    /** The evidence is of the rank that it claims (R12). */
    RANK,
    /** The link or the stored copy opens, and is what was read. */
    SOURCE;

    /** Whether the record gives nothing that could be compared: a vote that nobody knows. */
    public boolean isMoot(Decision decision) {
        var vote = decision.vote();
        return this == VOTE && vote.kind() == Vote.Kind.UNKNOWN && !vote.hasNumbers();
    }
}
