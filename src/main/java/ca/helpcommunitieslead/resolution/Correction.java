package ca.helpcommunitieslead.resolution;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a correction changed.
 *
 * @param step the number of its line in the history
 * @param takenBack the turn that the council was wrongly said to have made; null where there was none
 */
public record Correction(
        int step, Decision before, Decision after, @Nullable Stage takenBack) {
    /** The fields that differ, in the order of a record. */
    public List<DecisionField> fields() {
        return Arrays.stream(DecisionField.values())
                .filter(field -> field.differs(before, after))
                .toList();
    }
}
