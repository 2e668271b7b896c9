package ca.helpcommunitieslead.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.Submission;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Vote;
import ca.helpcommunitieslead.resolution.Vote.Cast;
import ca.helpcommunitieslead.resolution.Vote.Kind;
import ca.helpcommunitieslead.resolution.Vote.NamedVote;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Names, numbers, kind and outcome of a vote have to agree (R11). */
final class NamedVotesTest {
    private static Submission form(String... values) {
        var typed = new TreeMap<String, String>();
        for (int i = 0; i < values.length; i += 2) typed.put(values[i], values[i + 1]);
        return Submission.of(typed);
    }

    private static Submission names(String list) {
        return form("votesNamed", list);
    }

    private static List<NamedVote> read(String list) {
        return NamedVotes.read(names(list), "votesNamed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee: for | Ann Lee | FOR",
                "Ann Lee for | Ann Lee | FOR",
                "Ann Lee – FOR | Ann Lee | FOR",
                "Ann Lee (for) | Ann Lee | FOR",
                "Ann Lee, in favour | Ann Lee | FOR",
                "Lee, Ann; yea. | Lee, Ann | FOR",
                "Councillor O’Neil-Roy: no | Councillor O’Neil-Roy | AGAINST",
                "Ann Lee: opposed | Ann Lee | AGAINST",
                "Ann Lee: absent | Ann Lee | ABSENT",
                "Ann Lee: conflict of interest | Ann Lee | CONFLICT",
                "Ann Lee: declared conflict | Ann Lee | CONFLICT",
                "Zoé Ménard : pour | Zoé Ménard | FOR",
                "Zoé Ménard : oui | Zoé Ménard | FOR",
                "Zoé Ménard, Contre | Zoé Ménard | AGAINST",
                "Zoé Ménard : non | Zoé Ménard | AGAINST",
                "Zoé Ménard : absente | Zoé Ménard | ABSENT",
                "Zoé Ménard : conflit d’intérêts | Zoé Ménard | CONFLICT",
                "Pat For: against | Pat For | AGAINST"
            })
    void aLineIsANameAndAVoteInEitherLanguage(String line, String name, Cast cast) {
        assertThat(read(line)).containsExactly(new NamedVote(name, cast));
    }

    @Test
    void emptyLinesAndTheLineEndsOfABrowserAreNoMatter() {
        assertThat(read("Ann: for\r\n\r\nBen:\tagainst\nCam: pour\r\n"))
                .containsExactly(
                        new NamedVote("Ann", Cast.FOR),
                        new NamedVote("Ben", Cast.AGAINST),
                        new NamedVote("Cam", Cast.FOR));
        assertThat(read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Lee | resolution.names.unclear",
                "Ann Lee: perhaps | resolution.names.unclear",
                "for | resolution.names.unclear",
                "...: for | resolution.names.noName",
                "Ann\u202eLee: for | resolution.names.hidden",
                "Ann\u0007Lee: for | resolution.names.hidden"
            })
    void aLineThatIsNotClearIsRefusedAtTheFieldWithItsNumber(String line, String key) {
        var form = names("Ben: for\n" + line);
        NamedVotes.read(form, "votesNamed");

        var error = form.field("votesNamed").error().orElseThrow();
        assertThat(error.messageKey()).isEqualTo(key);
        assertThat(error.arguments().getFirst()).isEqualTo(2);
    }

    @Test
    void nobodyVotesTwiceAndNoListIsEndless() {
        var twice = names("Ann: for\nANN: against");
        NamedVotes.read(twice, "votesNamed");
        assertThat(twice.errors()).extracting("messageKey").containsExactly("resolution.names.twice");

        var endless = names("a: for\n".repeat(201));
        NamedVotes.read(endless, "votesNamed");
        assertThat(endless.errors()).extracting("messageKey").containsExactly("resolution.names.tooMany");

        var wide = names("a".repeat(151));
        NamedVotes.read(wide, "votesNamed");
        assertThat(wide.errors()).extracting("messageKey").containsExactly("resolution.names.tooLong");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatIsWrittenBackIsReadTheSame(Lang lang) {
        var votes = List.of(
                new NamedVote("Ann", Cast.FOR),
                new NamedVote("Zoé", Cast.AGAINST),
                new NamedVote("Cam", Cast.ABSENT),
                new NamedVote("Dee", Cast.CONFLICT));

        assertThat(read(NamedVotes.typed(votes, lang))).isEqualTo(votes);
    }

    private static Vote vote(Submission form) {
        return new VoteForm(form).read(Outcome.CARRIED);
    }

    @Test
    void theNamesGiveTheNumbersAndWhatNobodyIsNamedForStaysUnknown() {
        var form = names("Ann: for\nBen: for\nCam: conflict");
        var vote = vote(form);

        assertThat(form.isValid()).isTrue();
        assertThat(vote.kind()).isEqualTo(Kind.RECORDED);
        assertThat(vote.inFavour()).isEqualTo(2);
        assertThat(vote.conflict()).isOne();
        assertThat(vote.against()).isNull();
        assertThat(vote.absent()).isNull();
    }

    @Test
    void aNumberThatTheNamesContradictIsRefusedWithBoth() {
        var form =
                form("voteKind", "RECORDED", "votesFor", "3", "votesAgainst", "1", "votesNamed", "Ann: for\nBen: for");
        vote(form);

        assertThat(form.errors()).extracting("field").containsExactly("votesFor", "votesAgainst");
        assertThat(form.field("votesFor").error().orElseThrow().arguments()).isEqualTo(List.<Object>of(3, 2));
        assertThat(form.field("votesAgainst").error().orElseThrow().arguments()).isEqualTo(List.<Object>of(1, 0));
    }

    @Test
    void aListMayLeaveOutTheAbsentWhoAreOnlyCounted() {
        var form = form("votesAbsent", "2", "votesNamed", "Ann: for");

        assertThat(vote(form).absent()).isEqualTo(2);
        assertThat(form.isValid()).isTrue();
    }

    @Test
    void theNumbersOfAWeightedVoteAreVotesAndNotMembers() {
        var form = form("voteKind", "WEIGHTED", "votesFor", "450", "votesAgainst", "12", "votesNamed", "Ann: for");
        var vote = vote(form);

        assertThat(form.isValid()).isTrue();
        assertThat(vote.inFavour()).isEqualTo(450);
    }

    @ParameterizedTest
    @CsvSource({
        "RECORDED, 6, 6, outcome, resolution.vote.tie",
        "RECORDED, 5, 6, outcome, resolution.vote.lost",
        "UNANIMOUS, 6, 1, votesAgainst, resolution.vote.notUnanimous"
    })
    void aContradictionIsRefused(String kind, String inFavour, String against, String field, String key) {
        var form = form("voteKind", kind, "votesFor", inFavour, "votesAgainst", against);
        vote(form);

        assertThat(form.errors()).extracting("field", "messageKey").containsExactly(tuple(field, key));
    }

    @Test
    void whatWasDefeatedMayBeATie() {
        var form = Submission.of(Map.of("votesFor", "6", "votesAgainst", "6"));
        new VoteForm(form).read(Outcome.DEFEATED);

        assertThat(form.isValid()).isTrue();
    }

    @Test
    void aVoteByVoiceHasNoNames() {
        var form = form("voteKind", "VOICE", "votesNamed", "Ann: for");
        vote(form);

        assertThat(form.errors()).extracting("field").containsExactly("voteKind");
    }
}
