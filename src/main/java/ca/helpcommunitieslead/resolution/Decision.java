package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.kernel.Lang;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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
        Lang textLang,
        Particulars particulars) {
    /** Records of the time before particulars were kept have none. */
    public Decision {
        positions = List.copyOf(positions);
        particulars = Objects.requireNonNullElse(particulars, Particulars.UNKNOWN);
    }

    public Decision(
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
        this(
                council,
                body,
                day,
                motionNumber,
                mover,
                seconder,
                outcome,
                vote,
                positions,
                text,
                textLang,
                Particulars.UNKNOWN);
    }

    public Decision with(Particulars known) {
        return new Decision(
                council, body, day, motionNumber, mover, seconder, outcome, vote, positions, text, textLang, known);
    }

    public Decision with(List<Position> taken) {
        return new Decision(
                council, body, day, motionNumber, mover, seconder, outcome, vote, taken, text, textLang, particulars);
    }

    /** Where the matter stands after it. What a committee carries is a recommendation, until the council ratifies it. */
    public Stage stage() {
        if (body == Body.HEAD_OF_COUNCIL) return Stage.LETTER_OF_HEAD;
        if (outcome.isCarried() && body != Body.COUNCIL) return Stage.RECOMMENDED;
        return Stage.valueOf(outcome.name());
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
