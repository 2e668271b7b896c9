package ca.helpcommunitieslead.resolution;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision is made of, in the order in which a record tells it. */
public enum DecisionField {
    COUNCIL,
    BODY,
    MEETING_KIND,
    DAY,
    AGENDA_ITEM,
    MOTION_NUMBER,
    TITLE,
    MOVER,
    SECONDER,
    OUTCOME,
    CONDITIONS,
    SENT_TO,
    RETURNS_ON,
    VOTE_KIND,
    VOTES_FOR,
    VOTES_AGAINST,
    VOTES_ABSENT,
    VOTES_CONFLICT,
    NAMES,
    POSITIONS,
    SUPPORTS,
    REAFFIRMS,
    TEXT,
    TEXT_LANGUAGE;

    /** Empty where it is not known. */
    public Optional<Object> in(Decision decision) {
        return Optional.ofNullable(held(decision)).filter(value -> !value.equals(""));
    }

    private @Nullable Object held(Decision decision) {
        var particulars = decision.particulars();
        var vote = decision.vote();
        return switch (this) {
            case COUNCIL -> decision.council();
            case BODY -> decision.body();
            case MEETING_KIND -> particulars.meeting();
            case DAY -> decision.day();
            case AGENDA_ITEM -> particulars.agendaItem();
            case MOTION_NUMBER -> decision.motionNumber();
            case TITLE -> particulars.title();
            case MOVER -> decision.mover();
            case SECONDER -> decision.seconder();
            case OUTCOME -> decision.outcome();
            case CONDITIONS -> particulars.conditions();
            case SENT_TO -> particulars.sentTo();
            case RETURNS_ON -> particulars.returnsOn();
            case VOTE_KIND -> vote.kind();
            case VOTES_FOR -> vote.inFavour();
            case VOTES_AGAINST -> vote.against();
            case VOTES_ABSENT -> vote.absent();
            case VOTES_CONFLICT -> vote.conflict();
            case NAMES -> vote.names();
            case POSITIONS -> Set.copyOf(decision.positions());
            case SUPPORTS -> particulars.supports();
            case REAFFIRMS -> particulars.reaffirms();
            case TEXT -> decision.text();
            case TEXT_LANGUAGE -> decision.textLang();
        };
    }

    boolean differs(Decision one, Decision other) {
        return !in(one).equals(in(other));
    }
}
