package ca.helpcommunitieslead.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may follow what in the life of a resolution, every pair of it (R11). */
final class LifeTest {
    private static final String PUT_OFF = "DEFERRED REFERRED TABLED ";
    private static final String NOTED = "RECEIVED RECEIVED_FOR_INFORMATION FILED ";
    private static final String CARRIED = "CARRIED CARRIED_AS_AMENDED CARRIED_IN_PART ";
    private static final String DISPOSED = PUT_OFF + NOTED + CARRIED + "RECOMMENDED LETTER_OF_HEAD DEFEATED ";
    private static final String CARRIED_MILESTONES =
            "CONFIRMED_BY_BYLAW MINUTES_DRAFT MINUTES_ADOPTED CERTIFIED CIRCULATED REAFFIRMED ";
    private static final String MINUTES = "MINUTES_DRAFT MINUTES_ADOPTED ";

    /** A row is where the matter stands, with everything that may follow; whatever is not named there is refused. */
    private static final List<String> TABLE = List.of(
            "nothing: IDEA DRAFTING STAFF_REVIEW NOTICE_OF_MOTION ON_AGENDA " + DISPOSED,
            "IDEA: DRAFTING STAFF_REVIEW NOTICE_OF_MOTION ON_AGENDA WITHDRAWN LAPSED " + DISPOSED,
            "DRAFTING: STAFF_REVIEW NOTICE_OF_MOTION ON_AGENDA WITHDRAWN LAPSED " + DISPOSED,
            "STAFF_REVIEW: DRAFTING NOTICE_OF_MOTION ON_AGENDA WITHDRAWN LAPSED " + DISPOSED,
            "NOTICE_OF_MOTION: DRAFTING STAFF_REVIEW ON_AGENDA MOVED_AND_SECONDED RULED_OUT_OF_ORDER WITHDRAWN LAPSED "
                    + DISPOSED,
            "ON_AGENDA: MOVED_AND_SECONDED RULED_OUT_OF_ORDER WITHDRAWN LAPSED " + DISPOSED,
            "MOVED_AND_SECONDED: AMENDED DIVIDED WITHDRAWN RULED_OUT_OF_ORDER " + DISPOSED,
            "AMENDED: AMENDED DIVIDED WITHDRAWN RULED_OUT_OF_ORDER RECOMMENDED DEFEATED CARRIED_AS_AMENDED"
                    + " CARRIED_IN_PART " + PUT_OFF,
            "DIVIDED: AMENDED WITHDRAWN RULED_OUT_OF_ORDER RECOMMENDED DEFEATED " + CARRIED + PUT_OFF,
            "WITHDRAWN: DRAFTING",
            "RULED_OUT_OF_ORDER: DRAFTING",
            "LAPSED: DRAFTING",
            "DEFERRED: ON_AGENDA WITHDRAWN LAPSED " + MINUTES + DISPOSED,
            "REFERRED: ON_AGENDA WITHDRAWN LAPSED " + MINUTES + DISPOSED,
            "TABLED: ON_AGENDA WITHDRAWN LAPSED " + MINUTES + DISPOSED,
            "RECOMMENDED: ON_AGENDA RECOMMENDED LAPSED DEFEATED RECEIVED RECEIVED_FOR_INFORMATION " + MINUTES + CARRIED
                    + PUT_OFF,
            "LETTER_OF_HEAD: DRAFTING STAFF_REVIEW NOTICE_OF_MOTION ON_AGENDA " + MINUTES + DISPOSED,
            "RECEIVED: ON_AGENDA DEFEATED RECOMMENDED " + MINUTES + NOTED + CARRIED + PUT_OFF,
            "RECEIVED_FOR_INFORMATION: ON_AGENDA DEFEATED RECOMMENDED " + MINUTES + NOTED + CARRIED + PUT_OFF,
            "FILED: ON_AGENDA " + MINUTES,
            "CARRIED: RECONSIDERED RESCINDED SUPERSEDED " + CARRIED_MILESTONES,
            "CARRIED_AS_AMENDED: RECONSIDERED RESCINDED SUPERSEDED " + CARRIED_MILESTONES,
            "CARRIED_IN_PART: RECONSIDERED RESCINDED SUPERSEDED " + CARRIED_MILESTONES,
            "DEFEATED: RECONSIDERED " + MINUTES,
            "RECONSIDERED: DEFEATED " + CARRIED + PUT_OFF,
            "RESCINDED:",
            "SUPERSEDED:");

    /** What of a carried motion may follow each milestone, beside what ends or reopens it. */
    private static final List<String> MILESTONES = List.of(
            "CONFIRMED_BY_BYLAW: MINUTES_DRAFT MINUTES_ADOPTED CERTIFIED CIRCULATED REAFFIRMED",
            "MINUTES_DRAFT: CONFIRMED_BY_BYLAW MINUTES_ADOPTED CERTIFIED CIRCULATED REAFFIRMED",
            "MINUTES_ADOPTED: CONFIRMED_BY_BYLAW CERTIFIED CIRCULATED REAFFIRMED",
            "CERTIFIED: CONFIRMED_BY_BYLAW MINUTES_DRAFT MINUTES_ADOPTED CERTIFIED CIRCULATED REAFFIRMED",
            "CIRCULATED: CONFIRMED_BY_BYLAW MINUTES_DRAFT MINUTES_ADOPTED CERTIFIED CIRCULATED ACKNOWLEDGED ANSWERED"
                    + " REAFFIRMED",
            "REAFFIRMED: CONFIRMED_BY_BYLAW MINUTES_DRAFT MINUTES_ADOPTED CERTIFIED CIRCULATED REAFFIRMED");

    static Stream<String> table() {
        return TABLE.stream();
    }

    static Stream<String> milestones() {
        return MILESTONES.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void exactlyTheseMayFollow(String row) {
        var parts = row.split(":", 2);
        var life = parts[0].equals("nothing") ? Life.UNBORN : Life.UNBORN.after(Stage.valueOf(parts[0]));

        assertThat(life.next()).isEqualTo(stages(parts[1]));
        for (var stage : Stage.values())
            assertThat(life.allows(stage))
                    .as("%s after %s", stage, parts[0])
                    .isEqualTo(life.next().contains(stage));
    }

    @ParameterizedTest
    @MethodSource("milestones")
    void exactlyTheseMilestonesMayFollowAnother(String row) {
        var parts = row.split(":", 2);
        var life = Life.UNBORN.after(Stage.CARRIED).after(Stage.valueOf(parts[0]));

        var following = life.next().stream().filter(Stage::isMilestone).collect(Collectors.toSet());
        assertThat(following).isEqualTo(stages(parts[1]));
        assertThat(life.next()).contains(Stage.RECONSIDERED, Stage.RESCINDED, Stage.SUPERSEDED);
    }

    @Test
    void theTableHasARowForEveryStageThatAMatterCanStandAt() {
        var rows = TABLE.stream().map(row -> row.split(":", 2)[0]).collect(Collectors.toCollection(TreeSet::new));
        var stages = Arrays.stream(Stage.values())
                .filter(stage -> !stage.isMilestone())
                .map(Stage::name)
                .collect(Collectors.toCollection(TreeSet::new));
        stages.add("nothing");

        assertThat(rows).isEqualTo(stages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACKNOWLEDGED", "ANSWERED"})
    void nobodyAnswersWhatWasNotSent(String answer) {
        var carried = Life.UNBORN.after(Stage.CARRIED);

        assertThat(carried.allows(Stage.valueOf(answer))).isFalse();
        assertThat(carried.after(Stage.CIRCULATED).allows(Stage.valueOf(answer)))
                .isTrue();
    }

    @Test
    void aNewDecisionAfterReconsiderationBeginsItsOwnMilestones() {
        var reopened = Life.UNBORN
                .after(Stage.CARRIED)
                .after(Stage.MINUTES_ADOPTED)
                .after(Stage.CIRCULATED)
                .after(Stage.RECONSIDERED);

        var again = reopened.after(Stage.CARRIED);
        assertThat(again.milestones()).isEmpty();
        assertThat(again.allows(Stage.MINUTES_ADOPTED)).isTrue();
        assertThat(again.allows(Stage.ANSWERED)).isFalse();
    }

    @Test
    void aMilestoneLeavesTheDecisionStanding() {
        var life = Life.UNBORN.after(Stage.DEFEATED).after(Stage.MINUTES_DRAFT);

        assertThat(life.standing()).isEqualTo(Stage.DEFEATED);
        assertThat(life.milestones()).containsExactly(Stage.MINUTES_DRAFT);
    }

    private static Set<Stage> stages(String names) {
        return Arrays.stream(names.trim().split(" ", -1))
                .filter(name -> !name.isEmpty())
                .map(Stage::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.class)));
    }
}
