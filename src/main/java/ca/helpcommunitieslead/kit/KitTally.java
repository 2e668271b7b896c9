package ca.helpcommunitieslead.kit;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import java.time.LocalDate;
import java.util.List;

/** A slot in the kit's documents: who counts today. Filled by a room to the right. */
public interface KitTally {
    /** The councils that count, in the order in which they decided. */
    List<Counted> councils();

    /** How many people endorsed. */
    long people();

    /**
     * A council that counts.
     *
     * @param resolution the key of its first decision that counts
     */
    record Counted(MunicipalityCode council, LocalDate decidedOn, String resolution) {}
}
