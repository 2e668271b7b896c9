package ca.helpcommunitieslead.resolution;

import static ca.helpcommunitieslead.support.ADecision.aDecision;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.PersonId;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Planned;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Progressed;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Recorded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Rescinded;
import ca.helpcommunitieslead.resolution.Resolutions.Change;
import ca.helpcommunitieslead.resolution.Resolutions.Seen;
import ca.helpcommunitieslead.support.Records;
import ca.helpcommunitieslead.support.TestSite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Random ways through the life of a matter: what the events add up to, and what the verbs refuse (R11). */
@TestInstance(Lifecycle.PER_CLASS)
final class LifeWalkTest {
    private static final MunicipalityCode COUNCIL = new MunicipalityCode("3520005");
    private static final PersonId ANN = new PersonId(new UUID(0, 1));
    private static final Instant BEGIN = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int LONGEST = 25;

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private Resolutions resolutions;
    private Plans plans;
    private Records records;

    @BeforeAll
    void begin() {
        resolutions = site.bean(Resolutions.class);
        plans = site.bean(Plans.class);
        records = new Records(site);
    }

    @RepeatedTest(200)
    void replayingAWalkGivesTheLifeOfItsStepsOneByOne(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var steps = new ArrayList<>(List.of(step(new Planned(COUNCIL, Disclosure.NAMED), 0)));
        var life = Life.UNBORN.after(Stage.IDEA);
        var walked = new ArrayList<>(List.of(Stage.IDEA));

        while (steps.size() < LONGEST && !life.next().isEmpty()) {
            var stage = any(life.next(), random);
            life = life.after(stage);
            steps.add(step(event(stage), steps.size()));
            walked.add(stage);
            assertThat(replay(steps).life()).isEqualTo(life);
        }
        assertThat(Course.of(replay(steps).history()))
                .extracting(Course.Stop::stage)
                .containsExactlyElementsOf(walked);
    }

    private static Matter replay(List<RecordedStep> steps) {
        return Replay.of(new ResolutionId(new UUID(0, 9)), new ResolutionKey("key"), steps);
    }

    private static RecordedStep step(ResolutionEvent event, int number) {
        return new RecordedStep(event, BEGIN.plusSeconds(number), ANN, "MEMBER");
    }

    private static ResolutionEvent event(Stage stage) {
        if (stage == Stage.RESCINDED) return new Rescinded(DAY, "");
        return stage.kind() == Stage.Kind.DECISION ? new Recorded(decision(stage)) : new Progressed(stage, DAY, "");
    }

    private static Decision decision(Stage stage) {
        var decision = aDecision().of(COUNCIL).on(DAY.toString());
        return switch (stage) {
            case RECOMMENDED -> decision.by(Body.COMMITTEE).build();
            case LETTER_OF_HEAD -> decision.by(Body.HEAD_OF_COUNCIL).build();
            default -> decision.ending(Outcome.valueOf(stage.name())).build();
        };
    }

    private static Stage any(Set<Stage> stages, Random random) {
        return List.copyOf(EnumSet.copyOf(stages)).get(random.nextInt(stages.size()));
    }

    @Test
    void everyVerbRefusesExactlyWhatTheTableRefuses() {
        var random = new Random(11);
        var tried = EnumSet.noneOf(Stage.class);
        for (int walk = 0; walk < 30; walk++) {
            Matter matter = plans.begin(records.member, COUNCIL, Disclosure.HIDDEN);
            for (int i = 0; i < LONGEST && !matter.life().next().isEmpty(); i++) {
                var wanted = any(EnumSet.allOf(Stage.class), random);
                assertThat(isDone(matter, wanted))
                        .as("%s where it stands at %s", wanted, matter.life())
                        .isEqualTo(matter.life().allows(wanted));
                tried.add(wanted);
                matter = now(matter);
                if (random.nextBoolean() && !matter.life().next().isEmpty()) {
                    assertThat(isDone(matter, any(matter.life().next(), random)))
                            .isTrue();
                    matter = now(matter);
                }
            }
        }
        assertThat(tried).containsExactlyInAnyOrder(Stage.values());
    }

    /** Tries the verb that belongs to the stage; a verdict waits for nobody, so that a turn is not refused for that. */
    private boolean isDone(Matter matter, Stage stage) {
        if (stage.kind() == Stage.Kind.DECISION)
            return isDone(resolutions.decide(records.member, matter.key(), decision(stage), List.of()));
        if (matter instanceof Resolution resolution) return isDone(change(resolution, stage));
        return plans.progress(records.member, matter.key(), stage, DAY, "") instanceof Plans.Move.Moved;
    }

    private Change change(Resolution resolution, Stage stage) {
        resolutions.verify(records.verifier, Seen.of(resolution));
        var seen = Records.seen(resolutions, resolution.key());
        return switch (stage) {
            case RESCINDED -> resolutions.rescind(records.verifier, seen, DAY, "");
            case SUPERSEDED ->
                resolutions.supersede(records.verifier, seen, DAY, laterOne().key(), "");
            default -> resolutions.progress(records.verifier, resolution.key(), stage, DAY, "");
        };
    }

    private Resolution laterOne() {
        return records.verified(aDecision().of(COUNCIL).on("2026-11-21"));
    }

    private static boolean isDone(Change change) {
        return switch (change) {
            case Change.Done _ -> true;
            case Change.Impossible _ -> false;
            default -> throw new AssertionError("neither done nor impossible but " + change);
        };
    }

    private Matter now(Matter matter) {
        return plans.byKey(matter.key().value())
                .<Matter>map(plan -> plan)
                .or(() -> resolutions.byKey(matter.key().value()))
                .orElseThrow();
    }
}
