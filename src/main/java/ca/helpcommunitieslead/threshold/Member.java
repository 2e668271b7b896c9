package ca.helpcommunitieslead.threshold;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.resolution.ResolutionKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A council in the count.
 *
 * @param resolution its first decision that counts
 * @param countedAt when the council came into the count
 * @param currentTerm whether a decision of the present council term counts
 */
public record Member(
        MunicipalityCode council,
        ResolutionKey resolution,
        LocalDate decidedOn,
        Instant countedAt,
        boolean currentTerm) {}
