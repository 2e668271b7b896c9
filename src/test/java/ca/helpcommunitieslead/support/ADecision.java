package ca.helpcommunitieslead.support;

import ca.helpcommunitieslead.campaign.AskKey;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.resolution.Body;
import ca.helpcommunitieslead.resolution.Decision;
import ca.helpcommunitieslead.resolution.Outcome;
import ca.helpcommunitieslead.resolution.Particulars;
import ca.helpcommunitieslead.resolution.Position;
import ca.helpcommunitieslead.resolution.Position.Stance;
import ca.helpcommunitieslead.resolution.Resolution;
import ca.helpcommunitieslead.resolution.Vote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a council decided: {@code aDecision().of(council).supporting("climate-law")}. It is carried by the council. */
public final class ADecision {
    /** In the council term that began on 2026-11-15. */
    public static final LocalDate THIS_TERM = LocalDate.of(2026, 11, 20);

    private final List<Position> positions = new ArrayList<>();
    private MunicipalityCode council = new MunicipalityCode("3520005");
    private Body body = Body.COUNCIL;
    private LocalDate day = THIS_TERM;
    private Outcome outcome = Outcome.CARRIED;
    private Vote vote = Vote.unknown();
    private String motionNumber = "";
    private Particulars particulars = Particulars.UNKNOWN;

    private ADecision() {}

    public static ADecision aDecision() {
        return new ADecision();
    }

    public ADecision of(MunicipalityCode decided) {
        council = decided;
        return this;
    }

    public ADecision by(Body decided) {
        body = decided;
        return this;
    }

    public ADecision on(String meeting) {
        day = LocalDate.parse(meeting);
        return this;
    }

    public ADecision numbered(String number) {
        motionNumber = number;
        return this;
    }

    public ADecision ending(Outcome result) {
        outcome = result;
        return this;
    }

    public ADecision voted(Vote known) {
        vote = known;
        return this;
    }

    /** Stands behind another council's. */
    public ADecision behind(Resolution parent) {
        particulars = particulars.supporting(parent.key());
        return this;
    }

    public ADecision reaffirming(Resolution earlier) {
        particulars = particulars.reaffirming(earlier.key());
        return this;
    }

    public ADecision supporting(String... asks) {
        return saying(Stance.SUPPORT, asks);
    }

    public ADecision supportingPartOf(String... asks) {
        return saying(Stance.PARTIAL, asks);
    }

    public ADecision opposing(String... asks) {
        return saying(Stance.OPPOSE, asks);
    }

    public ADecision unrelatedTo(String... asks) {
        return saying(Stance.UNRELATED, asks);
    }

    private ADecision saying(Stance stance, String... asks) {
        for (var ask : asks) positions.add(new Position(new AskKey(ask), 1, stance));
        return this;
    }

    public Decision build() {
        return new Decision(
                        council, body, day, motionNumber, "", "", outcome, vote, positions, "Be it resolved.", Lang.EN)
                .with(particulars);
    }
}
