package ca.helpcommunitieslead.resolution;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.util.List;

/**
 * A council that counts, however often it decided (R15).
 *
 * @param resolutions its decisions that count, oldest first; there is at least one
 * @param currentTerm whether one of them is of the present council term
 */
public record CountedCouncil(MunicipalityCode council, List<Resolution> resolutions, boolean currentTerm) {
    public CountedCouncil {
        resolutions = List.copyOf(resolutions);
        if (resolutions.isEmpty()) throw new IllegalArgumentException("a council that counts without a decision");
    }

    public Resolution first() {
        return resolutions.getFirst();
    }
}
