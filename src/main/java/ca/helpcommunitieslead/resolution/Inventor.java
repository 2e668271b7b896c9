package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.campaign.Ask;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.ResolutionEvent.EvidenceAdded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Progressed;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Recorded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Refused;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Rescinded;
import ca.helpcommunitieslead.resolution.ResolutionEvent.Verified;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up what became of a matter, step by step as it could have been; the same number gives the same life. */
final class Inventor {
    private static final int STEPS = 8;

    /** As in a campaign that goes well: more carried than all else together. */
    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.CARRIED,
            Outcome.CARRIED,
            Outcome.CARRIED,
            Outcome.CARRIED_AS_AMENDED,
            Outcome.CARRIED_IN_PART,
            Outcome.DEFEATED,
            Outcome.RECEIVED,
            Outcome.REFERRED);

    private static final String CLAUSE = """
            That council calls on the government to give municipalities the means that they need, to set standards for new
            buildings that lower what it costs to live in them, and to report each year on what was done; and that the clerk
            sends this resolution to the ministers concerned and to all municipalities.
            """;

    private final LocalDate start;
    private final List<Ask> asks;

    Inventor(LocalDate start, List<Ask> asks) {
        this.start = start;
        this.asks = asks;
    }

    List<Scene> scenes(MunicipalityCode council, int number) {
        var random = new SplittableRandom(number);
        var day = start.plusDays(random.nextInt(300));
        var scenes = new ArrayList<Scene>();
        var decision = decision(council, day, random);
        scenes.add(new Scene(new Recorded(decision), "MEMBER", day));
        scenes.add(evidence(Rank.DRAFT_MINUTES, day.plusDays(1)));
        if (random.nextInt(10) > 0) followed(scenes, decision, random);
        else while (scenes.size() < STEPS) scenes.add(evidence(Rank.NEWS, day.plusDays(scenes.size())));
        return scenes;
    }

    private static void followed(List<Scene> scenes, Decision decision, SplittableRandom random) {
        var day = decision.day();
        var refused = random.nextInt(20) == 0;
        scenes.add(new Scene(refused ? new Refused("No such meeting.") : new Verified(), "VERIFIER", day.plusDays(3)));
        if (!refused) {
            scenes.add(progress(Stage.MINUTES_DRAFT, day.plusDays(5)));
            scenes.add(progress(Stage.MINUTES_ADOPTED, day.plusDays(20)));
        }
        while (scenes.size() < STEPS - 2) scenes.add(evidence(Rank.ADOPTED_MINUTES, day.plusDays(21)));
        if (!refused) scenes.add(new Scene(new Verified(), "VERIFIER", day.plusDays(23)));
        while (scenes.size() < STEPS - 1) scenes.add(evidence(Rank.CERTIFIED_COPY, day.plusDays(24)));
        scenes.add(
                !refused && decision.outcome().isCarried() && random.nextInt(8) == 0
                        ? new Scene(new Rescinded(day.plusDays(30), "Reopened."), "VERIFIER", day.plusDays(31))
                        : evidence(Rank.CERTIFIED_COPY, day.plusDays(25)));
    }

    private static Scene evidence(Rank rank, LocalDate day) {
        return new Scene(
                new EvidenceAdded(new Evidence(rank, "https://council.example.org/minutes/" + day, null)),
                "MEMBER",
                day);
    }

    private static Scene progress(Stage stage, LocalDate day) {
        return new Scene(new Progressed(stage, day, ""), "MEMBER", day);
    }

    private Decision decision(MunicipalityCode council, LocalDate day, SplittableRandom random) {
        var outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        var stance = random.nextInt(15) == 0 ? Stance.OPPOSE : Stance.SUPPORT;
        var positions = asks.stream()
                .filter(_ -> random.nextInt(3) > 0)
                .map(ask -> new Position(ask.key(), ask.version(), stance))
                .toList();
        return new Decision(
                council,
                random.nextInt(12) == 0 ? Body.COMMITTEE : Body.COUNCIL,
                day,
                "2026-" + random.nextInt(1000),
                "",
                "",
                outcome,
                Vote.unknown(),
                positions,
                CLAUSE.repeat(4),
                Lang.EN);
    }

    /** A step before it is written. */
    record Scene(ResolutionEvent event, String role, LocalDate day) {
        RecordedStep step() {
            return new RecordedStep(event, at(), null, role);
        }

        private Instant at() {
            return day.atTime(15, 0).toInstant(ZoneOffset.UTC);
        }
    }
}
