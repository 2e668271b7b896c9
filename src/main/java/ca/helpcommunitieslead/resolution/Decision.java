package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import java.time.LocalDate;
import java.util.List;

/**
 * What one council decided, as somebody recorded it. Empty texts are unknown.
 *
 * @param motionNumber in whatever form the council numbers its motions
 * @param text the operative clauses as adopted, in the language of the council
 */
public record Decision(
        MunicipalityCode council,
        Body body,
        LocalDate day,
        String motionNumber,
        String mover,
        String seconder,
        Outcome outcome,
        Vote vote,
        List<Position> positions,
        String text,
        Lang textLang) {
    public Decision {
        positions = List.copyOf(positions);
    }

    public boolean supportsSomething() {
        return positions.stream().anyMatch(position -> position.stance().isSupportive());
    }

    /** Turns against the campaign: opposes at least one ask and supports none. */
    public boolean turnsAgainst() {
        return !supportsSomething()
                && positions.stream().anyMatch(position -> position.stance() == Position.Stance.OPPOSE);
    }
}
