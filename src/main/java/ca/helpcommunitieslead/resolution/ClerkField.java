package ca.helpcommunitieslead.resolution;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a decision a clerk's office can put right, as text: a name of a value, a day, a number, or words. */
public enum ClerkField {
    MOTION_NUMBER("resolution.fact.number"),
    DAY("resolution.fact.day"),
    OUTCOME("resolution.fact.outcome"),
    MOVER("resolution.fact.mover"),
    SECONDER("resolution.fact.seconder"),
    VOTE("resolution.fact.vote"),
    VOTES_FOR("resolution.field.votesFor"),
    VOTES_AGAINST("resolution.field.votesAgainst"),
    TEXT("resolution.field.text");

    private final String labelKey;

    ClerkField(String labelKey) {
        this.labelKey = labelKey;
    }

    public String labelKey() {
        return labelKey;
    }

    /** What is recorded; empty where it is not known. */
    public String of(Decision decision) {
        return switch (this) {
            case MOTION_NUMBER -> decision.motionNumber();
            case DAY -> decision.day().toString();
            case OUTCOME -> decision.outcome().name();
            case MOVER -> decision.mover();
            case SECONDER -> decision.seconder();
            case VOTE -> decision.vote().kind().name();
            case VOTES_FOR -> Objects.toString(decision.vote().inFavour(), "");
            case VOTES_AGAINST -> Objects.toString(decision.vote().against(), "");
            case TEXT -> decision.text();
        };
    }

    /** The decision with another value, which the form has checked. */
    Decision in(Decision decision, String value) {
        return new Decision(
                decision.council(),
                decision.body(),
                this == DAY ? LocalDate.parse(value) : decision.day(),
                this == MOTION_NUMBER ? value : decision.motionNumber(),
                this == MOVER ? value : decision.mover(),
                this == SECONDER ? value : decision.seconder(),
                this == OUTCOME ? Outcome.valueOf(value) : decision.outcome(),
                vote(decision.vote(), value),
                decision.positions(),
                this == TEXT ? value : decision.text(),
                decision.textLang(),
                decision.particulars());
    }

    private Vote vote(Vote vote, String value) {
        return new Vote(
                this == VOTE ? Vote.Kind.valueOf(value) : vote.kind(),
                this == VOTES_FOR ? number(value) : vote.inFavour(),
                this == VOTES_AGAINST ? number(value) : vote.against(),
                vote.absent(),
                vote.conflict(),
                vote.names());
    }

    private static @Nullable Integer number(String value) {
        return value.isEmpty() ? null : Integer.valueOf(value);
    }
}
