package ca.helpcommunitieslead.resolution;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a decision is made of, in the order in which a record tells it. */
public enum DecisionField {
    COUNCIL(Decision::council),
    BODY(Decision::body),
    MEETING_KIND(decision -> decision.particulars().meeting()),
    DAY(Decision::day),
    AGENDA_ITEM(decision -> decision.particulars().agendaItem()),
    MOTION_NUMBER(Decision::motionNumber),
    TITLE(decision -> decision.particulars().title()),
    MOVER(Decision::mover),
    SECONDER(Decision::seconder),
    OUTCOME(Decision::outcome),
    CONDITIONS(decision -> decision.particulars().conditions()),
    SENT_TO(decision -> decision.particulars().sentTo()),
    RETURNS_ON(decision -> decision.particulars().returnsOn()),
    VOTE_KIND(decision -> decision.vote().kind()),
    VOTES_FOR(decision -> decision.vote().inFavour()),
    VOTES_AGAINST(decision -> decision.vote().against()),
    VOTES_ABSENT(decision -> decision.vote().absent()),
    VOTES_CONFLICT(decision -> decision.vote().conflict()),
    NAMES(decision -> decision.vote().names()),
    POSITIONS(decision -> Set.copyOf(decision.positions())),
    SUPPORTS(decision -> decision.particulars().supports()),
    REAFFIRMS(decision -> decision.particulars().reaffirms()),
    TEXT(Decision::text),
    TEXT_LANGUAGE(Decision::textLang);

    /** What holds it in a decision. */
    private interface Holder extends Function<Decision, @Nullable Object> {}

    private final Holder holder;

    DecisionField(Holder holder) {
        this.holder = holder;
    }

    /** Empty where it is not known. */
    public Optional<Object> in(Decision decision) {
        return Optional.ofNullable(holder.apply(decision)).filter(value -> !value.equals(""));
    }

    boolean differs(Decision one, Decision other) {
        return !in(one).equals(in(other));
    }
}
