package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Readers;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Vote;
import ca.helpcommunitieslead.resolution.Vote.Cast;
import ca.helpcommunitieslead.resolution.Vote.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a council voted, and sees to it that kind, numbers, names and outcome do not contradict each other. */
record VoteForm(Submission form) {
    private static final int LARGEST_COUNCIL = 200;
    private static final int MOST_WEIGHTED_VOTES = 5000;
    private static final Set<Kind> WITHOUT_NAMES = Set.of(Kind.VOICE, Kind.CONSENT_AGENDA);

    static final String NAMES = "votesNamed";

    /** What is not known stays unknown; what the names tell need not be counted by hand. */
    Vote read(@Nullable Outcome outcome) {
        var given = form.readIfPresent("voteKind", Readers.oneOf(Kind.class)).orElse(Kind.UNKNOWN);
        var most = given == Kind.WEIGHTED ? MOST_WEIGHTED_VOTES : LARGEST_COUNCIL;
        var names = NamedVotes.read(form, NAMES);
        var kind = given == Kind.UNKNOWN && !names.isEmpty() ? Kind.RECORDED : given;
        var numbers = new Vote(
                kind,
                number("votesFor", most),
                number("votesAgainst", most),
                number("votesAbsent", most),
                number("votesConflict", most),
                names);
        if (!form.isValid()) return numbers;
        var vote = kind == Kind.WEIGHTED ? numbers : counted(numbers);
        check(vote, outcome);
        return vote;
    }

    private @Nullable Integer number(String field, int most) {
        return form.readIfPresent(field, Fields.numberUpTo(most)).orElse(null);
    }

    private Vote counted(Vote vote) {
        return new Vote(
                vote.kind(),
                counted(vote, Cast.FOR, "votesFor", vote.inFavour()),
                counted(vote, Cast.AGAINST, "votesAgainst", vote.against()),
                counted(vote, Cast.ABSENT, "votesAbsent", vote.absent()),
                counted(vote, Cast.CONFLICT, "votesConflict", vote.conflict()),
                vote.names());
    }

    /** A list may leave out the absent; so no name is no number, while a number without its names is a contradiction. */
    private @Nullable Integer counted(Vote vote, Cast cast, String field, @Nullable Integer number) {
        var named = (int) vote.cast(cast);
        if (vote.names().isEmpty()) return number;
        if (number == null) return named == 0 ? null : Integer.valueOf(named);
        var mayBeLeftOut = named == 0 && (cast == Cast.ABSENT || cast == Cast.CONFLICT);
        if (number != named && !mayBeLeftOut) form.reject(field, "resolution.names.differ", number, named);
        return number;
    }

    private void check(Vote vote, @Nullable Outcome outcome) {
        if (!vote.names().isEmpty() && WITHOUT_NAMES.contains(vote.kind()))
            form.reject("voteKind", "resolution.names.notOfThisKind");
        var against = vote.against();
        if (vote.kind() == Kind.UNANIMOUS && against != null && against > 0)
            form.reject("votesAgainst", "resolution.vote.notUnanimous");
        if (outcome != null && outcome.isCarried() && vote.lost()) {
            form.reject(
                    "outcome",
                    Objects.equals(vote.inFavour(), against) ? "resolution.vote.tie" : "resolution.vote.lost",
                    Optional.ofNullable(vote.inFavour()).orElseThrow(),
                    Optional.ofNullable(against).orElseThrow());
        }
    }

    static Map<String, String> of(Vote vote, Lang lang) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("voteKind", vote.kind().name());
        values.put("votesFor", Objects.toString(vote.inFavour(), ""));
        values.put("votesAgainst", Objects.toString(vote.against(), ""));
        values.put("votesAbsent", Objects.toString(vote.absent(), ""));
        values.put("votesConflict", Objects.toString(vote.conflict(), ""));
        values.put(NAMES, NamedVotes.typed(vote.names(), lang));
        return values;
    }

    static List<String> fields() {
        return List.of("voteKind", "votesFor", "votesAgainst", "votesAbsent", "votesConflict");
    }
}
