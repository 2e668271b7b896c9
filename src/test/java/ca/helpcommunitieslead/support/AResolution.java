package ca.helpcommunitieslead.support;

import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Disclosure;
import ca.helpcommunitieslead.resolution.Evidence;
import ca.helpcommunitieslead.resolution.Evidence.Rank;
import ca.helpcommunitieslead.resolution.Life;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Resolution.Exhibit;
import ca.helpcommunitieslead.resolution.ResolutionId;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import ca.helpcommunitieslead.resolution.Stage;
import ca.helpcommunitieslead.resolution.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A record as it stands, without its history: verified, and proven by a clerk's letter unless a proof is named. */
public final class AResolution {
    private static final AtomicLong COUNT = new AtomicLong();

    private final ADecision decision;
    private final List<Exhibit> exhibits = new ArrayList<>();
    private Status status = Status.VERIFIED;
    private boolean proven = true;
    private Optional<Stage> reached = Optional.empty();

    private AResolution(ADecision decision) {
        this.decision = decision;
    }

    public static AResolution aRecordOf(ADecision decision) {
        return new AResolution(decision);
    }

    public static Evidence evidence(Rank rank) {
        return new Evidence(rank, "https://council.example.org/minutes", null);
    }

    public AResolution standing(Status checked) {
        status = checked;
        return this;
    }

    /** Where the matter has come to since its decision. */
    public AResolution nowAt(Stage stage) {
        reached = Optional.of(stage);
        return this;
    }

    public AResolution unproven() {
        proven = false;
        return this;
    }

    /** Evidence that a second person has seen. */
    public AResolution provenBy(Rank rank) {
        exhibits.add(new Exhibit(evidence(rank), true));
        return unproven();
    }

    /** Evidence that nobody has seen but the one who handed it in. */
    public AResolution handedIn(Rank rank) {
        return handedIn(evidence(rank));
    }

    public AResolution handedIn(Evidence piece) {
        exhibits.add(new Exhibit(piece, false));
        return unproven();
    }

    private Stage stage(Decision built) {
        return status == Status.RESCINDED ? Stage.RESCINDED : built.stage();
    }

    public Resolution build() {
        if (proven) exhibits.add(new Exhibit(evidence(Rank.CLERK_LETTER), status == Status.VERIFIED));
        var built = decision.build();
        var number = COUNT.incrementAndGet();
        return new Resolution(
                new ResolutionId(new UUID(0, number)),
                new ResolutionKey("record" + number),
                built,
                status,
                exhibits,
                Set.of(),
                null,
                null,
                List.of(),
                new Life(reached.orElse(stage(built)), Set.of()),
                Disclosure.HIDDEN,
                List.of());
    }
}
